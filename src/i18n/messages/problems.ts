export const problems = {
  en: {
    title: 'What is wrong with the data',
    lead: 'The rest of the life is shown. {n} fault was found: | The rest of the life is shown. {n} faults were found:',
    show: 'Data: {n} fault | Data: {n} faults',
    failed: 'The life could not be opened',
    failedHelp:
      'Its files could not be loaded or read. Check that the site is complete, then load the page again.',
    retry: 'Try again',
    code: {
      'not-json':
        'The file is not readable as JSON from line {line}, column {column}: it may be cut off.',
      'missing-file': 'The file is missing.',
      schema: 'Not as the data dictionary wants it: {expected} expected, {received} found.',
      'duplicate-id': 'The id “{id}” is used twice.',
      'dangling-reference': 'It refers to “{id}”, which does not exist.',
      'reference-to-faulty':
        'It refers to “{id}”, which was left out because of a fault of its own.',
      'not-edtf': '“{date}” is not an EDTF date.',
      'impossible-date': '“{date}” is no day that exists.',
      'ends-before-it-starts': '“{date}” ends before it starts.',
      'arrives-before-it-leaves': '“{date}” arrives before it leaves.',
      'calendars-disagree': '{oldStyle} Old Style is not {newStyle} New Style.',
      'swapped-coordinates': 'Longitude and latitude look swapped.',
      'line-misses-place': 'The line ends {km} km from “{place}”.',
      'two-places-at-once': 'At the same time he is {km} km away (“{other}”).',
      'certain-without-reading': 'Called certain, though no source was read for it.',
      other: '{message}',
    },
  },
  ru: {
    title: 'Что не так с данными',
    lead: 'Остальное показано. Найдена {n} ошибка: | Остальное показано. Найдено {n} ошибки: | Остальное показано. Найдено {n} ошибок:',
    show: 'Данные: {n} ошибка | Данные: {n} ошибки | Данные: {n} ошибок',
    failed: 'Жизнеописание не открылось',
    failedHelp:
      'Его файлы не удалось загрузить или прочитать. Проверьте, весь ли сайт на месте, и загрузите страницу снова.',
    retry: 'Попробовать снова',
    code: {
      'not-json':
        'Файл не читается как JSON со строки {line}, столбца {column}: возможно, он обрезан.',
      'missing-file': 'Файла нет.',
      schema: 'Не так, как в словаре данных: ожидалось {expected}, найдено {received}.',
      'duplicate-id': 'Идентификатор «{id}» использован дважды.',
      'dangling-reference': 'Ссылка на «{id}», которого нет.',
      'reference-to-faulty': 'Ссылка на «{id}», пропущенный из-за собственной ошибки.',
      'not-edtf': '«{date}» — не дата EDTF.',
      'impossible-date': '«{date}» — такого дня нет.',
      'ends-before-it-starts': '«{date}» кончается раньше, чем начинается.',
      'arrives-before-it-leaves': '«{date}»: прибытие раньше отъезда.',
      'calendars-disagree': '{oldStyle} по старому стилю — не {newStyle} по новому.',
      'swapped-coordinates': 'Похоже, долгота и широта переставлены.',
      'line-misses-place': 'Линия кончается в {km} км от «{place}».',
      'two-places-at-once': 'В то же время он в {km} км отсюда («{other}»).',
      'certain-without-reading': 'Названо достоверным, хотя ни один источник не прочитан.',
      other: '{message}',
    },
  },
}
