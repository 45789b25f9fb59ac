export const itinerary = {
  en: {
    itinerary: 'Itinerary',
    empty: 'This life has no items yet.',
    chapterOther: 'Outside the chapters',
  },
  ru: {
    itinerary: 'Хроника',
    empty: 'В этом жизнеописании пока ничего нет.',
    chapterOther: 'Вне глав',
  },
}
