import type { CustomRenderMethodInput } from 'maplibre-gl'
import { PIECES_A_ROW } from './path-store'

type ShaderData = CustomRenderMethodInput['shaderData']

/** What of the path a pass draws; the numbers stand in the shader. */
export const PART = { future: 0, past: 1, ahead: 2, done: 3, band: 4 } as const
export type Part = (typeof PART)[keyof typeof PART]

/** How a pass is filled in: each is a program that does no more for a pixel than it has to. */
export type Fill = 'solid' | 'dashed' | 'band'

/**
 * Six vertices are one piece of the path. Its time is looked up here, so that a frame of a story
 * changes a few uniforms and nothing else. Pieces lie in a texture: as instances each would be a
 * drawing of its own to a software renderer. Lengths are css px.
 */
export const pathVertex = (fill: Fill, data: ShaderData): string => `#version 300 es
#define ${fill.toUpperCase()}
${data.vertexShaderPrelude}
${data.define}
uniform highp sampler2D u_pieces;
uniform int u_part;
uniform vec2 u_half;
uniform float u_worlds_per_px;
uniform float u_cos_centre;
uniform float u_turn;
uniform float u_spacing;
uniform float u_now;
uniform float u_under_way;
uniform float u_fraction;
uniform vec2 u_band;
uniform float u_strong_from;
uniform float u_fade_days;
uniform float u_width;
uniform float u_plus;
uniform float u_times;
uniform float u_core;
uniform float u_dash_world;
uniform vec4 u_dashes;
uniform vec4 u_land;
uniform vec4 u_sea;
uniform vec4 u_old;

flat out vec4 v_colour;
#ifdef BAND
out vec2 v_band;
#else
out vec2 v_at;
flat out float v_reach;
#endif
#ifdef DASHED
flat out vec4 v_dash;
#endif

float worldsPerPx(float y) {
#ifdef GLOBE
    float e = exp(PI - 2.0 * PI * y);
    return mix(1.0, u_cos_centre * 0.5 * (e + 1.0 / e), u_projection_transition) * u_worlds_per_px;
#else
    return u_worlds_per_px;
#endif
}

vec2 aside(vec2 at, vec2 mitre, float px) {
    return at + mitre * px * worldsPerPx(at.y) + vec2(u_turn, 0.0);
}

void main() {
    int number = gl_VertexID / 6;
    int corner = gl_VertexID % 6;
    if (corner > 2) corner -= 2;
    ivec2 texel = ivec2((number % ${PIECES_A_ROW}) * 5, number / ${PIECES_A_ROW});
    vec4 along = texelFetch(u_pieces, texel + ivec2(2, 0), 0);
    vec4 journey = texelFetch(u_pieces, texel + ivec2(3, 0), 0);
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    float kind = mod(journey.w, 4.0);
    bool sea = mod(journey.w, 8.0) >= 4.0;
    bool again = journey.w >= 8.0;
    bool mine = journey.z == u_under_way;
    float done = mix(journey.x, journey.y, along.y);
    float from = 0.0;
    float to = 1.0;
    float run = max(along.y - along.x, 1e-9);
    if (u_part == ${PART.future} && (mine || again || done <= u_now)) return;
    if (u_part == ${PART.past} && (mine || done > u_now)) return;
    if (u_part >= ${PART.ahead} && !mine) return;
    if (u_part == ${PART.ahead}) from = (u_fraction - along.x) / run;
    if (u_part == ${PART.done}) to = (u_fraction - along.x) / run;
    if (u_part == ${PART.band}) {
        from = (u_band.x - along.x) / run;
        to = (u_band.y - along.x) / run;
    }
    from = clamp(from, 0.0, 1.0);
    to = clamp(to, 0.0, 1.0);
    if (to <= from) return;

    float strength = u_part == ${PART.past}
        ? 1.0 - clamp((u_strong_from - done) / u_fade_days, 0.0, 1.0)
        : 1.0;
    // Dots carry less ink than a line of the same width.
    float stout = u_core == 0.0 ? 1.0 : kind < 0.5 ? 1.0 : kind < 1.5 ? 1.05 : 1.35;
    float width = u_width * stout * (sea ? 0.78 : 1.0) * mix(0.8, 1.0, strength);
    float full = (width + u_plus * mix(0.7, 1.0, strength)) * u_times;
    float reach = 0.5 * full;
    vec4 fresh = sea ? u_sea : u_land;
    v_colour = vec4(mix(u_old.rgb, fresh.rgb, max(strength, 1.0 - u_old.a)), fresh.a);

    float spacing = u_part == 0 ? 0.0 : u_spacing;
    vec4 ends = texelFetch(u_pieces, texel, 0);
    vec4 mitres = texelFetch(u_pieces, texel + ivec2(1, 0), 0);
    vec2 lanes = texelFetch(u_pieces, texel + ivec2(4, 0), 0).xy;
    float laneFrom = mix(lanes.x, lanes.y, from) * spacing;
    float laneTo = mix(lanes.x, lanes.y, to) * spacing;
    vec2 mitreFrom = mix(mitres.xy, mitres.zw, from);
    vec2 mitreTo = mix(mitres.xy, mitres.zw, to);
    vec2 atFrom = mix(ends.xy, ends.zw, from);
    vec2 atTo = mix(ends.xy, ends.zw, to);
    bool last = (corner & 1) == 1;
    float side = (corner & 2) == 2 ? 1.0 : -1.0;

#ifdef BAND
    // Mitred, so that no pixel is tinted twice.
    v_band = vec2(mix(along.x, along.y, last ? to : from), side);
    vec2 middle = last ? atTo : atFrom;
    vec2 mitre = last ? mitreTo : mitreFrom;
    gl_Position = projectTile(aside(middle, mitre, (last ? laneTo : laneFrom) + side * reach));
#else
    v_reach = reach;
    vec4 clipA = projectTile(aside(atFrom, mitreFrom, laneFrom));
    vec4 clipB = projectTile(aside(atTo, mitreTo, laneTo));
    vec2 a = clipA.xy / clipA.w * u_half;
    vec2 b = clipB.xy / clipB.w * u_half;
    float px = distance(a, b);
    vec2 ahead = px > 1e-4 ? (b - a) / px : vec2(1.0, 0.0);
    vec4 end = last ? clipB : clipA;
    float margin = reach + 0.7;
    // Cut along the mitre: pieces that overlapped would be shaded twice.
    vec2 at = last ? b : a;
    vec4 clipBeside = projectTile(
        aside(last ? atTo : atFrom, last ? mitreTo : mitreFrom, (last ? laneTo : laneFrom) + 8.0)
    );
    vec2 beside = clipBeside.xy / clipBeside.w * u_half - at;
    vec2 left = vec2(-ahead.y, ahead.x);
    float across = dot(beside, left);
    float slant = across > 0.5 ? clamp(dot(beside, ahead) / across, -3.0, 3.0) : 0.0;
    float outward = (last ? 1.0 : -1.0) * side * margin * slant;
    outward = clamp(outward, -0.5 * px, margin);
    v_at = vec2(last ? px + outward : -outward, side * margin);
    at = a + ahead * v_at.x + left * v_at.y;
    gl_Position = vec4(at / u_half, end.z / end.w, 1.0);

#ifdef DASHED
    // Dashes are painted on the ground: their length follows the ground's.
    float piece = (along.w - along.z) * (to - from);
    float ratio = piece > 0.0 ? px / piece : 0.0;
    vec2 dash = (kind < 1.5 ? u_dashes.xy : u_dashes.zw) * u_dash_world;
    float start = mix(along.z, along.w, from);
    v_dash = vec4(vec3(mod(start, max(dash.y, 1e-12)), dash.x, dash.y) * ratio, px);
    if (kind < 0.5) v_dash.z = 0.0;
#endif
#endif
}
`

/** A line, a round-ended dash or dot, or a soft band, from the distance to its middle. */
export const pathFragment = (fill: Fill): string => `#version 300 es
#define ${fill.toUpperCase()}
precision highp float;
flat in vec4 v_colour;
out vec4 colour;
#ifdef BAND
in vec2 v_band;
uniform vec2 u_band;
uniform float u_fraction;

void main() {
    float reach = v_band.x < u_fraction ? u_fraction - u_band.x : u_band.y - u_fraction;
    float off = abs(v_band.x - u_fraction) / max(reach, 1e-9);
    float soft = (1.0 - smoothstep(0.55, 1.0, off)) * (1.0 - smoothstep(0.45, 1.0, abs(v_band.y)));
    colour = vec4(v_colour.rgb, 1.0) * v_colour.a * soft;
}
#else
in vec2 v_at;
flat in float v_reach;
uniform float u_sharp;
#ifdef DASHED
flat in vec4 v_dash;
#endif

void main() {
    float off = abs(v_at.y);
#ifdef DASHED
    if (v_dash.z > 0.0) {
        float at = v_dash.x + clamp(v_at.x, 0.0, v_dash.w);
        float beyond = abs(at - v_dash.z * round(at / v_dash.z)) - 0.5 * v_dash.y;
        off = length(vec2(max(beyond, 0.0), off));
    }
#endif
    float alpha = clamp((v_reach - off) * u_sharp + 0.5, 0.0, 1.0) * v_colour.a;
    colour = vec4(v_colour.rgb * alpha, alpha);
}
#endif
`
