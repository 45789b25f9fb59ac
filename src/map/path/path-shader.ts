import type { CustomRenderMethodInput } from 'maplibre-gl'
import { DASH, DOT, STOUT } from '../../look/dashes'
import { AT_SEA, RECENT } from '../../look/lines'
import { RECENT_DAYS } from '../../scene/ages'
import { PIECES_A_ROW } from './path-store'

type ShaderData = CustomRenderMethodInput['shaderData']

/** What of the path a pass draws; the numbers stand in the shader. */
export const PART = {
  ...{ future: 0, past: 1, next: 2, arrival: 3, chosen: 4 },
  ...{ ahead: 5, done: 6, band: 7 },
} as const
export type Part = (typeof PART)[keyof typeof PART]

/** How a pass is filled in: each is a program that does no more for a pixel than it has to. */
export type Fill = 'solid' | 'dashed' | 'band'

/** A number as the shader takes it. */
const float = (value: number) => value.toFixed(4)

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
uniform float u_mine;
uniform float u_fraction;
uniform vec2 u_band;
uniform float u_arrival;
uniform float u_strong_from;
uniform vec2 u_strengths;
uniform float u_parting;
uniform float u_thin;
uniform float u_width;
uniform float u_plus;
uniform float u_times;
uniform float u_core;
uniform vec2 u_dash_px;
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
    vec4 lanes = texelFetch(u_pieces, texel + ivec2(4, 0), 0);
    float kind = mod(journey.w, 4.0);
    bool sea = mod(journey.w, 8.0) >= 4.0;
    bool again = journey.w >= 8.0;
    float done = mix(journey.x, journey.y, along.y);
    float from = 0.0;
    float to = 1.0;
    float run = max(along.y - along.x, 1e-9);
    if (u_part > ${PART.past} && journey.z != u_mine) return;
    if (u_part <= ${PART.past} && journey.z == u_under_way) return;
    if (u_part == ${PART.future} && (again || done <= u_now)) return;
    if (u_part == ${PART.next} && done <= u_now) return;
    if ((u_part == ${PART.past} || u_part == ${PART.arrival}) && done > u_now) return;
    // Seen from afar many that run along one corridor are one band: the last, as sure as the surest.
    float grown = 1.0;
    if (u_part == ${PART.past}) {
        if (journey.z == u_arrival) return;
        if (lanes.w <= u_now) grown = u_parting;
        if (grown <= 0.0) return;
        if (u_parting < 0.5) kind = lanes.z;
    }
    if (u_part == ${PART.ahead}) from = (u_fraction - along.x) / run;
    if (u_part == ${PART.done}) to = (u_fraction - along.x) / run;
    if (u_part == ${PART.band}) {
        from = (u_band.x - along.x) / run;
        to = (u_band.y - along.x) / run;
    }
    from = clamp(from, 0.0, 1.0);
    to = clamp(to, 0.0, 1.0);
    if (to <= from) return;

    float strength = 1.0;
    if (u_part == ${PART.past}) {
        // Of the journey's end, so that its dashes are alike from end to end.
        float end = min(journey.y, u_now);
        float fading = (u_strong_from - end - ${float(RECENT_DAYS[0])}) / ${float(RECENT_DAYS[1] - RECENT_DAYS[0])};
        strength = end >= u_strong_from ? 1.0 : ${float(RECENT)} * (1.0 - clamp(fading, 0.0, 1.0));
        strength = clamp(strength, u_strengths.x, u_strengths.y);
    }
    float width = u_width * (sea ? ${float(AT_SEA)} : 1.0);
    float stout = mix(${float(STOUT.most)}, 1.0, smoothstep(${float(STOUT.until)}, ${float(STOUT.gone)}, width));
    if (u_core == 0.0 || kind < 1.5) stout = 1.0;
    float faded = mix(u_thin, 1.0, strength);
    float full = (width * stout * faded + u_plus * strength) * u_times * grown;
    float reach = 0.5 * full;
    v_colour = mix(u_old, sea ? u_sea : u_land, strength);
    v_colour.a *= grown;
    if (v_colour.a < 0.02) return;

    float spacing = u_part == ${PART.future} ? 0.0 : u_spacing;
    vec4 ends = texelFetch(u_pieces, texel, 0);
    vec4 mitres = texelFetch(u_pieces, texel + ivec2(1, 0), 0);
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
    // While a leg fades they hold: they would crawl along it.
    float aged = strength > 0.6 ? 1.0 : strength > ${float(RECENT / 2)} ? ${float(RECENT)} : 0.0;
    float w = width * mix(u_thin, 1.0, aged) * u_dash_px.x;
    float thick = w * stout;
    float visible = max(1.4 * w, min(${float(DASH.mostLong)}, ${float(DASH.long)} * w));
    vec2 dash = kind < 1.5
        ? vec2(visible - w, visible + min(${float(DASH.mostGap)}, ${float(DASH.gap)} * w))
        : vec2(0.0, thick + min(${float(DOT.mostGap)}, ${float(DOT.gap)} * thick));
    dash *= u_dash_px.y;
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
    // Round at its ends: cut off straight, a short band looks like a patch of ground.
    float end = max(0.0, off - 0.4) / 0.6;
    float soft = 1.0 - smoothstep(0.45, 1.0, length(vec2(end, v_band.y)));
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
