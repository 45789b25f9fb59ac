export const itinerary = {
  en: {
    itinerary: 'Itinerary',
    empty: 'This life has no items yet.',
    now: 'now',
    chapterOther: 'Outside the chapters',
    journeyTo: 'To {place}',
  },
  ru: {
    itinerary: 'Хроника',
    empty: 'В этом жизнеописании пока ничего нет.',
    now: 'сейчас',
    chapterOther: 'Вне глав',
    journeyTo: 'Дорога: {place}',
  },
}
