import type { CustomRenderMethodInput } from 'maplibre-gl'

type ShaderData = CustomRenderMethodInput['shaderData']

/** One sign of the marker: a square of css px around a place, upright or heading somewhere. */
export const markerVertex = ({
  vertexShaderPrelude,
  define,
}: ShaderData): string => `#version 300 es
${vertexShaderPrelude}
${define}
uniform vec2 u_at;
uniform vec2 u_heading;
uniform bool u_turned;
uniform float u_mirror;
uniform float u_sign;
uniform vec2 u_cells;
uniform float u_cell;
uniform vec2 u_half;
out vec2 v_texture;

void main() {
    vec2 corner = vec2(float(gl_VertexID & 1), float(gl_VertexID >> 1)) * 2.0 - 1.0;
    vec4 clip = projectTile(u_at);
    vec2 centre = clip.xy / clip.w;
    vec2 up = vec2(0.0, 1.0);
    if (u_turned) {
        vec4 ahead = projectTile(u_at + u_heading * 1e-4);
        vec2 way = (ahead.xy / ahead.w - centre) * u_half;
        if (length(way) > 0.0) up = normalize(way);
    }
    vec2 right = vec2(up.y, -up.x);
    vec2 px = (right * corner.x + up * corner.y) * 0.5 * u_cell;
    gl_Position = vec4(centre + px / u_half, clip.z / clip.w, 1.0);
    vec2 cell = vec2(mod(u_sign, u_cells.x), floor(u_sign / u_cells.x));
    vec2 within = vec2(corner.x * u_mirror, -corner.y) * 0.5 + 0.5;
    v_texture = (cell + within) / u_cells;
}
`

export const markerFragment = `#version 300 es
precision highp float;
uniform sampler2D u_signs;
in vec2 v_texture;
out vec4 colour;
void main() {
    colour = texture(u_signs, v_texture);
}
`
