// @vitest-environment happy-dom
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import SieveBar from '../../../src/facets/SieveBar.vue'
import CopyText from '../../../src/sharing/CopyText.vue'
import { useLife } from '../../../src/stores/life/life'
import { useSieve } from '../../../src/stores/choice/sieve'
import FramedNote from '../../../src/ui/FramedNote.vue'
import { journey, life, stay } from '../core/made-life'
import { openAt, settled } from './setting'

const made = life({
  stays: [stay('jail', 'vienna', '1890-01-01/1890-03-10', { kind: 'prison' })],
  journeys: [journey('north', 'vienna', 'petersburg', '1890-03-10/1890-04-01')],
})

/** Has the browser answer a copy so, for one test. */
function clipboard(writeText: (text: string) => Promise<void>) {
  const spy = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText)
  onTestFinished(() => {
    spy.mockRestore()
  })
}

describe('a text to take away', () => {
  const shown = () =>
    openAt(made, '1890-02-01').show(CopyText, { label: 'Link', text: 'site/?a=1' })

  it('is selected, to be copied by hand, where the browser refuses the clipboard', async () => {
    clipboard(() => Promise.reject(new Error('not allowed')))
    const text = shown()
    await text.find('button').trigger('click')
    await settled()
    const field = text.find('textarea').element
    expect(document.activeElement).toBe(field)
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 'site/?a=1'.length])
    const refusal = text.find('[role=status]').text()
    clipboard(() => Promise.resolve())
    await text.find('button').trigger('click')
    await settled()
    expect(refusal).not.toBe('')
    expect(text.find('[role=status]').text()).not.toBe(refusal)
  })
})

describe('a file to take away', () => {
  it('comes with a word of warning in a frame, which may forbid it, and only there', () => {
    const shown = () => openAt(made, '1890-02-01').show(FramedNote).text()
    expect(shown()).toBe('')
    const top = vi.spyOn(window, 'top', 'get').mockReturnValue(null)
    onTestFinished(() => {
      top.mockRestore()
    })
    expect(shown()).toContain('in a window of its own')
  })
})

describe('facets that leave nothing', () => {
  it('say which of them to loosen, and go with one button', async () => {
    const bar = openAt(made, '1890-02-01').show(SieveBar)
    useSieve().toggle('kind', 'prison')
    useSieve().toggle('means', 'rail')
    await settled()
    expect(useLife().life?.stays).toEqual([])
    expect(bar.find('.left').text()).toMatch(/kind.*\(1\).*means.*\(1\)/i)
    await bar.find('.left button').trigger('click')
    expect(useSieve().isOn).toBe(false)
    expect(useLife().life?.stays).toHaveLength(1)
  })
})
