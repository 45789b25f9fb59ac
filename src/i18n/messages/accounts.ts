export const accounts = {
  en: {
    differ: 'Accounts differ',
    follow: 'Follow this account',
    edition: 'As this edition has it',
    other: 'Another account',
    elsewhere: 'Told of this place by another account. The one that is followed has {place}.',
    followed: 'After another account',
    compare: 'Accounts differ: compare',
  },
  ru: {
    differ: 'Сведения расходятся',
    follow: 'Следовать этой версии',
    edition: 'Как принято в этом издании',
    other: 'Другая версия',
    elsewhere: 'Сюда это относит другая версия. Та, которой следует карта, называет {place}.',
    followed: 'По другой версии',
    compare: 'Сведения расходятся: сравнить',
  },
}
