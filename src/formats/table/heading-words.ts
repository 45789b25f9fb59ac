import { folded } from '../../core/time/written/fold'

/** What a word of a heading speaks of. */
export type Topic =
  | 'name' | 'place' | 'title' | 'text' | 'note' | 'person' | 'source'
  | 'date' | 'start' | 'end' | 'year' | 'month' | 'day' | 'hour'
  | 'position' | 'lat' | 'lon' | 'wkt' | 'from' | 'to' | 'mode' | 'id' | 'uri' | 'certainty' // prettier-ignore

type Words = Partial<Record<Topic, string>>

/** By language; a word that several have tells no language. */
const WORDS: Record<string, Words> = {
  en: {
    name: 'name toponym',
    place: 'place location city town village settlement site venue locality station where',
    title: 'title headline event what happened heading subject',
    text: 'text description desc details account story narrative body',
    note: 'note notes comment comments remark remarks cmt label',
    person: 'person people who traveller traveler name_of_person',
    source: 'source sources reference ref citation archive',
    date: 'date dates when dated',
    start: 'start begin begins began beginning since earliest arrival arrived',
    end: 'end ends ended until till latest departed departure left',
    year: 'year', month: 'month', day: 'day', hour: 'time hour',
    position: 'coordinates coordinate coords coord position gps latlng latlon geolocation',
    lat: 'lat latitude y', lon: 'lon lng long longitude x', wkt: 'wkt geom geometry geowkt',
    from: 'from origin sender', to: 'to destination recipient',
    mode: 'mode modes means transport transportation vehicle',
    id: 'id identifier no nr', uri: 'uri url item link', certainty: 'certainty',
  },
  ru: {
    name: 'название наименование топоним', place: 'место город пункт поселение село деревня адрес где',
    title: 'событие заголовок что', text: 'описание текст подробности рассказ',
    note: 'примечание примечания заметка заметки комментарий', person: 'человек персона кто лицо имя фио',
    source: 'источник источники архив ссылка', date: 'дата даты когда датировка',
    start: 'начало прибытие приехал приезд', end: 'конец окончание отъезд уехал выезд',
    year: 'год', month: 'месяц', day: 'день число', hour: 'время час',
    position: 'координаты', lat: 'широта', lon: 'долгота',
    from: 'откуда отправитель отправления', to: 'куда адресат получатель получения назначения', mode: 'транспорт способ средство', id: 'номер',
    certainty: 'достоверность',
  },
  de: {
    name: 'bezeichnung ortsname', place: 'ort stadt dorf wohnort station ortschaft wo',
    title: 'titel ereignis uberschrift betreff', text: 'beschreibung text schilderung',
    note: 'bemerkung bemerkungen anmerkung notiz kommentar', person: 'person wer', source: 'quelle quellen archiv',
    date: 'datum wann', start: 'beginn anfang ankunft', end: 'ende abreise', year: 'jahr', month: 'monat', day: 'tag',
    hour: 'zeit uhrzeit', position: 'koordinaten koordinate',
    lat: 'breite breitengrad geobreite', lon: 'lange laenge langengrad geolange',
    from: 'von absender herkunft absendeort', to: 'nach empfanger ziel zielort empfangsort', mode: 'verkehrsmittel', id: 'nummer',
  },
  fr: {
    name: 'nom toponyme', place: 'lieu ville village localite commune endroit ou',
    title: 'titre evenement objet', text: 'texte description recit', note: 'remarque remarques commentaire',
    person: 'personne qui', source: 'source sources archives', date: 'date quand', start: 'debut arrivee', end: 'fin depart',
    year: 'annee an', month: 'mois', day: 'jour', hour: 'heure', position: 'coordonnees',
    lat: 'latitude', lon: 'longitude', from: 'origine expediteur', to: 'vers destinataire', mode: 'moyen',
  },
  es: {
    name: 'nombre toponimo', place: 'lugar ciudad pueblo localidad poblacion sitio donde',
    title: 'titulo evento suceso acontecimiento', text: 'descripcion texto', note: 'observaciones comentario nota notas',
    person: 'persona quien', source: 'fuente fuentes archivo', date: 'fecha cuando', start: 'inicio comienzo llegada', end: 'salida fin',
    year: 'ano anio', month: 'mes', day: 'dia', hour: 'hora', position: 'coordenadas', lat: 'latitud', lon: 'longitud',
    from: 'desde remitente origen', to: 'hacia destino destinatario', mode: 'medio transporte',
  },
} // prettier-ignore

interface Meaning {
  topic: Topic
  languages: string[]
}

const MEANINGS = new Map<string, Meaning>()
for (const [language, words] of Object.entries(WORDS)) {
  for (const [topic, list] of Object.entries(words) as [Topic, string][]) {
    for (const word of list.split(' ')) {
      const known = MEANINGS.get(word)
      if (known) known.languages.push(language)
      else MEANINGS.set(word, { topic, languages: [language] })
    }
  }
}

/** A heading as its words: `placeLabel`, "Place Name", `from_lat`, "Latitude (N)". */
export function headingWords(heading: string): string[] {
  const parted = heading
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
  return folded(parted)
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean)
}

/** What the words of a heading speak of, in their order, and the languages that they are of. */
export function topicsOf(heading: string): { topics: Topic[]; languages: string[] } {
  const found = headingWords(heading).flatMap((word) => MEANINGS.get(word) ?? [])
  return {
    topics: found.map(({ topic }) => topic),
    languages: found.flatMap(({ languages }) => (languages.length === 1 ? languages : [])),
  }
}
