export const projection = {
  en: {
    present: 'Present',
    presentHelp: 'Full screen, large type; a clicker moves on',
    leave: 'Leave the projection',
    black: 'Black screen',
    forward: 'Forward',
    back: 'Back',
    step: 'Step {n} of {of}',
    blackHelp: 'The screen is black. Press B or a full stop, or touch it, to go on.',
  },
  ru: {
    present: 'Показ',
    presentHelp: 'Полный экран, крупный шрифт; листает пульт',
    leave: 'Закончить показ',
    black: 'Чёрный экран',
    forward: 'Вперёд',
    back: 'Назад',
    step: 'Шаг {n} из {of}',
    blackHelp: 'Экран затемнён. Нажмите B, точку или коснитесь его, чтобы продолжить.',
  },
}
