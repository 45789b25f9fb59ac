import { useIntersectionObserver } from '@vueuse/core'
import { shallowReactive, shallowRef, watch, type Ref } from 'vue'

/**
 * Which parts (the children) of a long list lie within a window's height of its window. What a part
 * draws is its last child: one that is not drawn any more keeps the height that it had, so that
 * nothing moves.
 */
export function useNearParts(list: Readonly<Ref<HTMLElement | null>>, parts: () => number) {
  const near = shallowReactive(new Set<number>())
  const heights = new Map<Element, number>()
  const children = shallowRef<HTMLElement[]>([])
  watch(
    () => [list.value, parts()],
    () => (children.value = [...(list.value?.children ?? [])] as HTMLElement[]),
    { flush: 'post', immediate: true },
  )
  useIntersectionObserver(
    children,
    (seen) => {
      for (const { target, isIntersecting } of seen) {
        const part = children.value.indexOf(target as HTMLElement)
        if (isIntersecting) near.add(part)
        else if (near.delete(part)) heights.set(target, target.lastElementChild?.clientHeight ?? 0)
      }
    },
    { root: list, rootMargin: '100%' },
  )
  /** Px, where it was drawn before. */
  const heightOf = (part: number) => heights.get(children.value[part] as Element)
  return { isNear: (part: number) => near.has(part), heightOf }
}
