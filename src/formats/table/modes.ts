import { folded } from '../../core/time/written/fold'
import { MODES, type Mode } from '../../core/life/vocabulary'

/** Words for how one went, in English, Russian, German, French and Spanish; by their beginnings. */
const BEGINNINGS: readonly [Mode, RegExp][] = [
  ['ferry', /\b(ferr|fahre|fahrboot|bac\b|transbordador)|паром/u],
  ['rail', /\b(rail|train|zug\b|bahn|eisenbahn|tren\b|chemin de fer|ferrocarril)|поезд|железн|вагон|эшелон/u],
  ['river', /\b(river|barge|fluss|peniche|fluvial)|баржа|барже|речн|по реке/u],
  ['ship', /\b(ship|steam|schiff|dampfer|bateau|navire|paquebot|barco|buque|vapor\b|liner)|корабл|пароход|судно|морем/u],
  ['sledge', /\b(sled|sleigh|schlitten|traineau|trineo)|сан[ия]|сани/u],
  ['horse', /\b(horse|cart|carriage|coach|wagon|pferd|kutsche|wagen|cheval|caballo|carro|mule|camel)|лошад|телег|верхом|подвод|конн/u],
  ['foot', /\b(foot|walk|march|hik|zu fuss|zu fuß|fussmarsch|a pied|a pie|marche)|пеш|этапом/u],
  ['car', /\b(car\b|cars\b|auto|motor|lorry|truck|bus\b|lkw|pkw|voiture|camion|coche)|машин|автомоб|грузовик|автобус/u],
  ['boat', /\b(boat|boot\b|canoe|kahn|barque|bote|lancha)|лодк/u],
] // prettier-ignore

/** The means of travel that a cell names; null where it names none that a life has. */
export function modeOf(text: string): Mode | null {
  const plain = folded(text)
  return (
    MODES.find((mode) => mode === plain) ??
    BEGINNINGS.find(([, words]) => words.test(plain))?.[0] ??
    null
  )
}
