/**
 * The words in which people write dates, in English, Russian, German, French and Spanish; lower
 * case, without accents and full stops (`folded`), so that «Février» and "fevrier" are one word.
 */

const list = (text: string) => text.trim().split(/\s+/)

/** Months, January first; the third letter on, a Latin word may be cut: "sept", "déc". */
const MONTHS: readonly string[] = [
  'january jan januar janner janvier janv enero ene январь января январе янв',
  'february feb februar feber fevrier fevr fev febrero февраль февраля феврале февр фев',
  'march mar marz maerz mrz mars marzo март марта марте мар',
  'april apr avril avr abril abr апрель апреля апреле апр',
  'may mai mayo май мая мае',
  'june jun juni juin junio июнь июня июне июн',
  'july jul juli juillet juil julio июль июля июле июл',
  'august aug aout agosto ago август августа августе авг',
  'september sept sep septembre septiembre setiembre set сентябрь сентября сентябре сент сен',
  'october oct oktober okt octobre octubre октябрь октября октябре окт',
  'november nov novembre noviembre ноябрь ноября ноябре нояб ноя',
  'december dec dezember dez decembre diciembre dic декабрь декабря декабре дек',
]

/** Seasons by the code of EDTF: 21 spring to 24 winter. */
const SEASONS: readonly string[] = [
  'spring fruhling fruhjahr fruehling fruehjahr printemps primavera весна весной весны весне',
  'summer sommer ete verano лето летом лета',
  'autumn fall herbst automne otono осень осенью осени',
  'winter hiver invierno зима зимой зимы зиме',
]

const numbered = (lists: readonly string[], first: number) =>
  new Map(lists.flatMap((words, i) => list(words).map((word) => [word, i + first] as const)))

const MONTH_WORDS = numbered(MONTHS, 1)
const SEASON_WORDS = numbered(SEASONS, 21)
const ROMAN_MONTHS = numbered(list('i ii iii iv v vi vii viii ix x xi xii'), 1)

export const monthOf = (word: string): number | undefined => MONTH_WORDS.get(word)
export const seasonOf = (word: string): number | undefined => SEASON_WORDS.get(word)
/** «12.V.1907»: only between figures; alone it may be anything. */
export const romanMonthOf = (word: string): number | undefined => ROMAN_MONTHS.get(word)

/** Words that a date may carry and that say nothing of it. */
export const FILLERS: ReadonlySet<string> = new Set(
  list(`
    of the in on year month day a an anno den dem der des am im vom jahr jahre le la l en de del el
    los las ano an annee les au г год года году гг годы годов в во number
    monday mon tuesday tue tues wednesday wed thursday thu thurs friday fri saturday sat sunday sun
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
    lundi mardi mercredi jeudi vendredi samedi dimanche
    lunes martes miercoles jueves viernes sabado domingo
    понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье`),
)

/** Feasts that move, and counts of years of their own: no table of ours turns them into days. */
export const OTHER_CALENDAR =
  /(?<!\p{L})(easter|whitsun|pentecost|passover|pessach|pesach|rosh ha ?shana\p{L}*|yom kippur|sukkot|shavuot|hanukkah|purim|ramadan|ostern|pfingsten|paques|pentecote|pascua|пасх\p{L}+|троиц\p{L}+|песах\p{L}*|рош ха ?шана|йом кип\p{L}+|рамадан\p{L}*|vendemiaire|brumaire|frimaire|nivose|pluviose|ventose|germinal|floreal|prairial|messidor|thermidor|fructidor|tishri|nisan|hijri|хиджр\p{L}+)(?!\p{L})/u

const words = (text: string) => list(text).join('|').replaceAll('_', ' ')
/** A word at the front, with what may stand between it and the date. */
const ahead = (text: string) => new RegExp(`^(?:${words(text)})(?![\\p{L}])[.:]?\\s*`, 'u')
/** A word at the end, in brackets or not. */
const behind = (text: string) =>
  new RegExp(`\\s*[([]?(?<![\\p{L}])(?:${words(text)})\\.?[)\\]]?$`, 'u')

export const ABOUT = {
  ahead: new RegExp(
    `^(?:~\\s*|(?:circa|circ|cca|ca|c)(?=[.\\s\\d])\\.?\\s*|${ahead(`
    about around approx approximately roughly some_time_in sometime_in
    um gegen etwa ungefahr zirka vers environ env autour_de
    hacia alrededor_de aproximadamente cerca_de около ок примерно прибл приблизительно`).source.slice(
      1,
    )})`,
    'u',
  ),
  behind: behind('circa approx approximately ca environ env aprox примерно приблизительно'),
}

export const PERHAPS = {
  ahead: ahead(`
    maybe perhaps possibly probably prob presumably uncertain guess
    vielleicht wohl vermutlich wahrscheinlich peut-etre probablement sans_doute
    quizas quiza tal_vez posiblemente probablemente
    возможно вероятно предположительно видимо может_быть`),
  behind: new RegExp(
    `\\s*\\(\\?\\)$|\\s*\\?$|${
      behind(`
    maybe perhaps possibly probably uncertain unsure guess вероятно предположительно`).source
    }`,
    'u',
  ),
}

/** Early, middle, late: level 1 of EDTF has no such parts; the whole is taken, and that is said. */
export const PART = {
  ahead: ahead(`
    early mid middle_of late beginning_of the_beginning_of end_of the_end_of first_half_of
    second_half_of anfang mitte ende debut milieu fin a_principios_de principios_de a_mediados_de
    mediados_de a_finales_de finales_de fines_de
    начало начале в_начале середина середине в_середине конец конце в_конце первая_половина
    вторая_половина`),
  behind: behind('early mid late'),
}

export const BEFORE = ahead(`
  before earlier_than prior_to until till up_to not_after by
  vor bis spatestens avant jusqu'en jusqu'a antes_de hasta до раньше ранее не_позднее не_позже`)
export const AFTER = ahead(`
  after later_than since from not_before nach seit ab apres depuis a_partir_de
  despues_de desde после с со начиная_с не_ранее не_раньше позднее позже`)

/** «from … to …», and what holds one moment somewhere: «between … and …». */
export const PAIRS: readonly { between: boolean; pattern: RegExp }[] = (
  [
    ['from', 'to|till|until', false],
    ['von|vom', 'bis|zum', false],
    ['du|de', "au|a|jusqu'a|jusqu'en", false],
    ['del|de|desde', 'al|a|hasta', false],
    ['с|со', 'до|по', false],
    ['between', 'and', true],
    ['zwischen', 'und', true],
    ['entre', 'et|y|e', true],
    ['между', 'и', true],
  ] as const
).map(([from, to, between]) => ({
  between,
  pattern: new RegExp(`^(?:${from})\\s+(.+?)\\s+(?:${to})\\s+(.+)$`, 'u'),
}))

/** Words that may join two ends without anything before the first. */
export const JOINTS = /\s+(?:to|till|until|through|bis|по|до)\s+/gu
export const EITHER = /\s+(?:or|oder|ou|o|или)\s+/u
/** Said of a work or a person beside its years. */
export const ACTIVE = /^(?:active|fl\.?|flourished|wirkte|tatig|actif|activo)\s+/u

export const OLD_STYLE =
  /\s*[([]?(?:\bo\.?\s?s\b\.?|\bold style|ст\.?\s?ст\.?|(?:по )?стар\p{L}+ стил\p{L}+|alten stils|a\.\s?st\.?|vieux style|antiguo estilo)[)\]]?$/u
export const NEW_STYLE =
  /\s*[([]?(?:\bn\.?\s?s\b\.?|\bnew style|н\.?\s?ст\.?|(?:по )?нов\p{L}+ стил\p{L}+|neuen stils|nouveau style|nuevo estilo)[)\]]?$/u

export const BC =
  /\s*(?:\bb\.?\s?c\.?(?:\s?e\.?)?|(?:v|vor)\.?\s?(?:chr(?:istus)?|u\.?\s?z)\.?|av(?:ant)?\.?\s?j\.?-?\s?c\.?|a\.?\s?(?:de\s)?c\.?(?![\p{L}\d])|до\s?н\.?\s?э\.?|до\s?р\.?\s?х\.?)$/u
export const AD =
  /^(?:ad|a\.d\.)\s*|\s*(?:\ba\.?d\.?|\bc\.?e\.?|n\.?\s?chr\.?|apr?\.?\s?j\.?-?\s?c\.?|d\.?\s?c\.?|н\.?\s?э\.?)$/u

export const CENTURY =
  /^(?<n>\d{1,2}|[ivx]+)(?:st|nd|rd|th|\.|e|eme|-?[йгом]+)?\s*(?:c\.?|cent\.?|century|centuries|jh\.?|jhdt?\.?|jahrhunderts?|siecles?|s\.?|век\p{L}?|вв?\.?|столети\p{L})$|^siglo\s+(?<spanish>\d{1,2}|[ivx]+)$/u
/** What a century or decade is called by, to be lent to the other end: "17th–19th centuries". */
export const CENTURY_TAIL =
  /\s*(?:c\.?|cent\.?|century|centuries|jh\.?|jahrhundert\p{L}*|siecles?|век\p{L}*|вв?\.?)$/u
export const DECADE =
  /^(?:annees\s+|anos\s+)?(?<year>\d{3}0)(?:\s?'?s|er(?:\s+jahren?)?|-?(?:е|х|ые|ых|го?ды)(?:\s+го?д\p{L}*|\s*гг?\.?)?)$|^(?:annees|anos)\s+(?<named>\d{3}0)$/u
