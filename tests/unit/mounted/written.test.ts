// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import WrittenField from '../../../src/exchange/WrittenField.vue'

const shown = (value = '1901') => {
  const written = vi.fn()
  const field = mount(WrittenField, { props: { value, onWritten: written } })
  const input = field.element as HTMLInputElement
  const write = (text: string) => {
    input.value = text
    return field.trigger('input')
  }
  return { field, input, write, written }
}

describe('a field that is a change when it is left', () => {
  it('keeps what is being written when all around it is drawn anew', async () => {
    const { field, input, write, written } = shown()
    await write('spring 19')
    await field.setProps({ value: '1902' })
    expect(input.value).toBe('spring 19')
    expect(written).not.toHaveBeenCalled()
  })

  it('gives its words once when it is left, and shows then what was made of them', async () => {
    const { field, input, write, written } = shown()
    await write('spring 1901')
    await field.trigger('change')
    await field.setProps({ value: '1901-21' })
    expect(input.value).toBe('1901-21')
    field.unmount()
    expect(written.mock.calls).toEqual([['spring 1901']])
  })

  it('shows again what holds where nothing was made of the words', async () => {
    const { field, input, write } = shown()
    await write('')
    await field.trigger('change')
    expect(input.value).toBe('1901')
  })

  it('gives its words also when it is taken away with the writer in it, and none where nothing was written', async () => {
    const { field, write, written } = shown()
    await write('May 1901')
    field.unmount()
    expect(written.mock.calls).toEqual([['May 1901']])

    const untouched = shown()
    untouched.field.unmount()
    expect(untouched.written).not.toHaveBeenCalled()
  })
}) // prettier-ignore
