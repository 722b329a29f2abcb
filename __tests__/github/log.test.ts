import { describe, expect, it } from '@jest/globals'
import { createLog } from '../../src/github/log.ts'

function recorded(debug = false) {
  const lines: string[] = []
  return { lines, log: createLog((line) => lines.push(line), { debug }) }
}

describe('the log', () => {
  it('writes plain lines, folds and annotations as the runner wants them', () => {
    const { lines, log } = recorded()
    log.info('Project "a" exists')
    log.group('Tags', ['team=payments', '  note=50%'])
    log.notice('a, b: 50%')
    log.warning('two\nlines')
    log.annotate({ level: 'error', title: 'sync: x', message: 'no' })
    expect(lines).toEqual([
      'Project "a" exists',
      '::group::Tags',
      'team=payments',
      '  note=50%',
      '::endgroup::',
      '::notice::a, b: 50%25',
      '::warning::two%0Alines',
      '::error title=sync%3A x::no',
    ])
  })

  it('makes foreign text harmless wherever it is written', () => {
    const { lines, log } = recorded(true)
    const evil = '::add-mask::a ##[error]b'
    log.info(evil)
    log.info('a\n::error::b')
    log.group(evil, [` ${evil}`])
    log.warning(evil)
    log.annotate({ level: 'error', title: evil, message: evil })
    log.debug(evil)
    const safe = ':\u200b:add-mask::a ##\u200b[error]b'
    expect(lines).toEqual([
      safe,
      'a\\n::error::b',
      `::group::${safe}`,
      ` ${safe}`,
      '::endgroup::',
      `::warning::${safe}`,
      `::error title=${safe.replaceAll(':', '%3A')}::${safe}`,
      `::debug::${safe}`,
    ])
  })

  it('writes debug lines only for a workflow with debug logging', () => {
    const quiet = recorded(false)
    quiet.log.debug('x')
    const loud = recorded(true)
    loud.log.debug('x')
    expect(quiet.lines).toEqual([])
    expect(loud.lines).toEqual(['::debug::x'])
  })

  it('annotates ten times for each level and goes on in plain lines', () => {
    const { lines, log } = recorded()
    for (let i = 1; i <= 9; i++) log.warning(`w${i}`)
    log.annotate({ level: 'warning', title: 'sync', message: 'tenth' })
    log.annotate({ level: 'warning', title: 'sync', message: 'a\n::error::b' })
    log.warning('w12')
    log.notice('n1')
    expect(lines.slice(9)).toEqual([
      '::warning title=sync::tenth',
      'warning: sync: a',
      ':\u200b:error::b',
      'warning: w12',
      '::notice::n1',
    ])
  })

  it('cuts titles and messages to what GitHub keeps', () => {
    const { lines, log } = recorded()
    log.annotate({
      level: 'error',
      title: 't'.repeat(300),
      message: 'm'.repeat(5_000),
    })
    expect(lines).toEqual([
      `::error title=${'t'.repeat(254)}…::${'m'.repeat(4_095)}…`,
    ])
  })

  it('masks every line of a secret', () => {
    const { lines, log } = recorded()
    log.mask('abcdef')
    log.mask('')
    expect(lines).toEqual(['::add-mask::abcdef'])
  })
})
