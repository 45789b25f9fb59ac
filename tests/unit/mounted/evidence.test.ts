// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import type { Citation, Source } from '../../../src/core/life/model'
import WallCaption from '../../../src/classroom/wall/WallCaption.vue'
import { useWallText } from '../../../src/classroom/wall/useWallText'
import Legend from '../../../src/legend/Legend.vue'
import { usePreferences } from '../../../src/stores/preferences'
import CertaintyMark from '../../../src/ui/marks/CertaintyMark.vue'
import SourceList from '../../../src/ui/texts/SourceList.vue'
import Veil from '../../../src/ui/texts/Veil.vue'
import { life, stay } from '../core/made-life'
import { openAt } from './setting'

const { show } = openAt(life({}), '1900-01-01')

describe('the list of sources', () => {
  const memoir: Source = { id: 'memoir', author: 'A. Writer', title: 'Мемуары', year: '1930', kind: 'primary', lang: 'ru' } // prettier-ignore
  const list = (citations: Citation[]) =>
    show(SourceList, { citations, sources: new Map([['memoir', memoir]]) })

  it('has author, work in its language, year, place in it, and whether it was opened', () => {
    const shown = list([{ source: 'memoir', locator: 'ch. 3', basis: 'excerpt' }])
    expect(shown.text().replace(/\s+/g, ' ')).toMatch(
      /A. Writer, ?Memuary \[Мемуары\] ?\(1930\), ch. 3/,
    )
    expect(shown.find('cite').attributes('lang')).toBe('ru-Latn-alalc97')
    expect(shown.find('cite + span').attributes('lang')).toBe('ru')
    expect(shown.find('.basis').text()).toContain('excerpt')
  })

  it('leads to where it was read, named by its host, and tells apart what is recalled', () => {
    const shown = list([
      { source: 'memoir', basis: 'read', readAt: 'https://www.example.org/a/b' },
      { source: 'memoir', basis: 'recalled' },
    ])
    const link = shown.find('a')
    expect([link.attributes('href'), link.text()]).toEqual(['https://www.example.org/a/b', 'example.org']) // prettier-ignore
    const [read, recalled] = shown.findAll('li').map((each) => each.find('.basis').text())
    expect(read).not.toBe(recalled)
  })

  it('names a source that the life lacks by its id rather than nothing', () => {
    expect(list([{ source: 'lost', basis: 'read' }]).text()).toContain('lost')
  })
})

describe('how sure it is', () => {
  it('is said in words, and why', () => {
    const mark = show(CertaintyMark, { certainty: 'uncertain', why: 'two accounts' })
    expect(mark.text()).toBe('uncertain (two accounts)')
    expect(mark.classes()).toContain('uncertain')
  })
})

describe('a veil', () => {
  it('covers and uncovers by one button that stays', async () => {
    const veil = show({ components: { Veil }, template: '<div><Veil sensitive :veiled="true">blood</Veil></div>' }) // prettier-ignore
    expect(veil.text()).not.toContain('blood')
    const bare = show({ components: { Veil }, template: '<div><Veil :veiled="false">calm</Veil></div>' }) // prettier-ignore
    expect([bare.text(), bare.find('button').exists()]).toEqual(['calm', false])
    await veil.find('button').trigger('click')
    expect(veil.findComponent(Veil).emitted('toggle')).toHaveLength(1)
  })
})

describe('the legend', () => {
  it('has the whole journey ahead only while that is drawn', async () => {
    const { show } = openAt(life({}), '1900-01-01')
    const legend = show(Legend)
    const lines = () => legend.findAll('.line-mark').length
    const few = lines()
    await legend.find('input').setValue(true)
    expect(usePreferences().wholeAhead).toBe(true)
    expect(lines()).toBe(few + 1)
  })
})

describe('the wall', () => {
  it('has date, place, title and a thought, and covers violence', () => {
    const both = (text: string) => ({ en: text, ru: text })
    const more = { title: both('In Paris'), text: both('A thought of one line. And more.') }
    const at = (sensitive: boolean) => {
      const stays = [stay('here', 'paris', '1900-01-01/1910-01-01', { ...more, sensitive })]
      const { show } = openAt(life({ stays }), '1900-01-01')
      const wall = defineComponent(() => {
        const text = useWallText(
          () => null,
          () => 'told',
        )
        return () => h(WallCaption, { text: text.value, moving: false })
      })
      return show(wall).text()
    }
    for (const part of ['1 January 1900', 'paris', 'In Paris', 'A thought of one line.'])
      expect(at(false)).toContain(part)
    expect(at(true)).not.toContain('A thought')
  })
})
