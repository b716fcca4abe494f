import { useMemo } from 'react'
import type { Block, DocumentTree, Inline } from '../../../../shared/document/tree'
import { useWords } from '../../../words/use-words'

/** A page that shows what a house style does: title, header block, key messages, table, notes. */
export function useSampleTree(): DocumentTree {
  const { t, language } = useWords()
  return useMemo(() => {
    const plain = (text: string): readonly Inline[] => [{ kind: 'text', text }]
    const message = (topic: string, text: string): Block => ({
      kind: 'paragraph',
      role: 'body',
      text: [{ kind: 'strong', content: plain(topic) }, ...plain(` ${text}`)],
    })
    const cell = (text: string) => ({ blocks: [{ kind: 'paragraph', role: 'body', text: plain(text) }] as const })
    const rows = [
      [t('houseStyle.sample.first'), '2001'],
      [t('houseStyle.sample.other'), '2012'],
    ]
    const blocks: readonly Block[] = [
      { kind: 'heading', level: 1, text: plain(t('houseStyle.sample.title')) },
      {
        kind: 'facts',
        caption: null,
        picture: null,
        rows: [
          { label: t('houseStyle.sample.place'), value: plain(t('houseStyle.sample.placeValue')) },
          { label: t('houseStyle.sample.date'), value: plain(t('houseStyle.sample.dateValue')) },
        ],
      },
      { kind: 'heading', level: 2, text: plain(t('houseStyle.sample.heading')) },
      {
        kind: 'list',
        ordered: false,
        start: 1,
        loose: true,
        items: [
          { checked: null, blocks: [message(t('houseStyle.sample.topic'), t('houseStyle.sample.message'))] },
          { checked: null, blocks: [message(t('houseStyle.sample.subject'), t('houseStyle.sample.second'))] },
        ],
      },
      {
        kind: 'questions',
        questionLabel: t('houseStyle.sample.asked'),
        answerLabel: t('houseStyle.sample.answer'),
        rows: [
          {
            question: plain(t('houseStyle.sample.question')),
            answer: [{ kind: 'paragraph', role: 'body', text: plain(t('houseStyle.sample.reply')) }],
          },
        ],
      },
      { kind: 'paragraph', role: 'note', text: plain(t('houseStyle.sample.note')) },
      { kind: 'heading', level: 2, text: plain(t('houseStyle.sample.table')) },
      {
        kind: 'table',
        caption: null,
        columns: [
          { align: 'start', share: 3 },
          { align: 'end', share: 2 },
        ],
        header: [cell(t('houseStyle.sample.agreement')), cell(t('houseStyle.sample.since'))],
        rows: rows.map((row) => row.map(cell)),
      },
      { kind: 'paragraph', role: 'caption', text: plain(t('houseStyle.sample.source')) },
    ]
    return {
      properties: {
        title: t('houseStyle.sample.title'),
        subject: null,
        author: null,
        language,
        marking: null,
        version: 3,
        asOf: '2027-01-15',
        paper: 'document',
        draft: false,
      },
      blocks,
    }
  }, [t, language])
}
