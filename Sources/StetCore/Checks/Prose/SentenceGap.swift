import StetLanguage

extension Check {
  static let sentenceGap = Check(
    id: "sentence-gap", severity: .warning, summary: "a sentence seems dropped or added",
    passes: Example(
      source: "Переговоры идут. Контракт подпишут в мае, заявил министр обороны Турции.",
      target:
        "Talks are under way. The contract will be signed in May, Turkey's defence minister said."
    ),
    fails: Example(
      source:
        "Переговоры идут. Контракт подпишут в мае, заявил министр обороны Турции Хулуси Акар. "
        + "Поставка займёт ровно 3 года и начнётся в городе Мерсин.",
      target: "Talks are under way. The contract will be signed in May, Hulusi Akar said.")
  ) { context in
    context.translated.flatMap { here in
      let gaps = SentenceAlignment.gaps(
        source: here.source, sourceLanguage: context.languages.from.text,
        target: here.target, targetLanguage: context.languages.to.text)
      return gaps.dropped.map { range in
        Fault(
          passage: here.offset, source: range,
          message: "a sentence of the source seems to have no translation")
      }
        + gaps.added.map { range in
          Fault(passage: here.offset, target: range, message: "a sentence has no source")
        }
    }
  }
}
