/** The few parts of clipper-lib (which ships no types) that the build uses. */
declare module 'clipper-lib' {
  namespace ClipperLib {
    interface IntPoint {
      X: number
      Y: number
    }
    type Path = IntPoint[]
    interface ExPolygon {
      outer: Path
      holes: Path[]
    }
    enum ClipType {
      ctIntersection,
      ctUnion,
      ctDifference,
    }
    enum PolyType {
      ptSubject,
      ptClip,
    }
    enum PolyFillType {
      pftEvenOdd,
      pftNonZero,
    }
    class PolyTree {
      Total(): number
    }
    class Clipper {
      static Area(path: Path): number
      AddPaths(paths: Path[], type: PolyType, closed: boolean): boolean
      Execute(
        kind: ClipType,
        solution: PolyTree,
        subject: PolyFillType,
        clip: PolyFillType,
      ): boolean
    }
    const JS: { PolyTreeToExPolygons(tree: PolyTree): ExPolygon[] }
  }
  export default ClipperLib
}
