import { describe, expect, it } from 'vitest'
import { romanised } from '../../../../src/core/life/romanise'
import { workName, workTitle } from '../../../../src/core/life/work-title'

describe('Cyrillic in Latin letters, as library catalogues write it', () => {
  it.each([
    ['ru', 'Политические силуэты', 'Politicheskie siluety'],
    ['ru', 'Ещё объезд: съёмка в тюрьме', 'Eshchë obʺezd: sʺëmka v tiurʹme'],
    ['ru', 'Ю. В. Варфоломеев, Е. Русакова', 'Iu. V. Varfolomeev, E. Rusakova'],
    ['ru', 'СОВЕТСКАЯ ЩУКА, ЯЛТА и Ялта', 'SOVETSKAIA SHCHUKA, IALTA i Ialta'],
    ['ru', 'НИЦ «Мемориал», № 32', 'NITS «Memorial», № 32'],
    ['ru', 'Исторія революціи въ лѣсу', 'Istoriia revoliutsii vʺ liesu'],
    ['uk', 'Мехіко: екскурсія будинком-музеєм', 'Mekhiko: ekskursiia budynkom-muzeiem'],
    ['uk', 'Головний, Ґанок, Її', 'Holovnyi, Ganok, Ïï'],
  ])('%s: %s', (lang, text, latin) => {
    expect(romanised(text, lang)).toBe(latin)
  })

  it('leaves alone what no table is kept for, and what is Latin already', () => {
    expect(romanised('Ел туралы', 'kk')).toBeNull()
    expect(romanised('Letters from Alma-Ata', 'ru')).toBeNull()
  })

  it('tells words apart that are told apart in Russian', () => {
    const words = [
      'мат',
      'мать',
      'объем',
      'обем',
      'всё',
      'все',
      'шит',
      'сшит',
      'щит',
      'цел',
      'тсел',
    ]
    const latin = words.map((word) => romanised(word, 'ru'))
    // Without its ties ц reads as т and с do: what is paid for letters that everybody reads.
    expect(new Set(latin).size).toBe(words.length - 1)
  })
})

describe('what a work is called', () => {
  const own = { title: 'О Ленине', lang: 'ru' }

  it('is its own title for who reads it, and with it for who does not', () => {
    expect(workTitle(own, 'ru')).toEqual({ text: 'О Ленине', lang: 'ru', original: null })
    expect(workTitle(own, 'en')).toEqual({
      ...{ text: 'O Lenine', lang: 'ru-Latn-alalc97' },
      original: { text: 'О Ленине', lang: 'ru' },
    })
    expect(workTitle(own, 'bg').original).toBeNull()
  })

  it('is the title under which it came out in the reader’s language, where that is known', () => {
    const known = { ...own, titles: { en: 'On Lenin' } }
    expect(workTitle(known, 'en-GB')).toEqual({
      ...{ text: 'On Lenin', lang: 'en' },
      original: { text: 'О Ленине', lang: 'ru' },
    })
    expect(workTitle(known, 'ru').original).toBeNull()
    expect(workTitle(known, 'de').text).toBe('O Lenine')
  })

  it('stays in Latin letters, which who reads Cyrillic reads too', () => {
    const work = { title: 'The Prophet Armed', lang: 'en' }
    expect(workTitle(work, 'ru')).toEqual({ text: work.title, lang: 'en', original: null })
  })

  it('gives names in the reader’s letters', () => {
    expect(workName('Ю. Аксельрод', own, 'en')).toBe('Iu. Akselʹrod')
    expect(workName('Ю. Аксельрод', own, 'ru')).toBe('Ю. Аксельрод')
    expect(workName('Leon Trotsky', own, 'en')).toBe('Leon Trotsky')
  })
})
