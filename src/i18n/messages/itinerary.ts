export const itinerary = {
  en: {
    itinerary: 'Itinerary',
    empty: 'This life has no items yet.',
    emptyPart: 'Nothing is recorded in this part of the life.',
    chapterOther: 'Outside the chapters',
    unknown: 'Whereabouts unknown',
    noReason: 'Nothing is recorded of these days.',
  },
  ru: {
    itinerary: 'Хроника',
    empty: 'В этом жизнеописании пока ничего нет.',
    emptyPart: 'Об этой части жизни записей нет.',
    chapterOther: 'Вне глав',
    unknown: 'Местонахождение неизвестно',
    noReason: 'Об этих днях записей нет.',
  },
}
