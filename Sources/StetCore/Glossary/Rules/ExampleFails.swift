extension GlossaryRule {
  static let exampleFails = GlossaryRule(
    id: "example-fails", severity: .error,
    summary: "the check does not judge an example as it says"
  ) { inspection in
    Dictionary(grouping: inspection.examples, by: \.languages)
      .sorted { $0.key.text < $1.key.text }
      .flatMap { languages, examples in
        let concerned = examples.filter {
          inspection.change?.stands(in: $0.passage, languages) ?? true
        }
        return faults(of: concerned, languages, inspection)
      }
  }

  /// Rules that compare the passages of an article; examples are strangers to each other.
  private static let ofArticles = ["term-inconsistent", "term-first-mention", "translated-twice"]

  private static func faults(
    of examples: [OwnedExample], _ languages: LanguagePair, _ inspection: GlossaryInspection
  ) -> [GlossaryFault] {
    // A term that can never match is another rule's business.
    guard !examples.isEmpty, let index = try? index(for: examples, languages, inspection) else {
      return []
    }
    var faults: [GlossaryFault] = []
    let size = 200
    for start in stride(from: 0, to: examples.count, by: size) {
      inspection.progress("checked \(start) of \(examples.count) examples")
      let piece = Array(examples[start..<min(start + size, examples.count)])
      let context = CheckContext(
        languages: languages, passages: piece.map(\.passage), index: index)
      faults += self.faults(of: piece, context, index)
    }
    inspection.progress("")
    return faults
  }

  /// A whole glossary's examples need nearly all of it; a change's, little.
  private static func index(
    for examples: [OwnedExample], _ languages: LanguagePair, _ inspection: GlossaryInspection
  ) throws -> TermIndex {
    inspection.change == nil
      ? try TermIndex(inspection.glossary, languages: languages)
      : try TermIndex(
        inspection.glossary, languages: languages, sifting: examples.map(\.passage))
  }

  private static func faults(
    of examples: [OwnedExample], _ context: CheckContext, _ index: TermIndex
  ) -> [GlossaryFault] {
    let report = CheckReport(context, checks: Check.all.filter { !ofArticles.contains($0.id) })
    let findings = Dictionary(grouping: report.findings) { $0.block }
    return examples.enumerated().compactMap { place, example in
      let found = findings[example.passage.id] ?? []
      let seen = context.terms[place].mentions.contains {
        index.concepts[$0.source.concept].id == example.owner.id
      }
      return example.fault(found, isSeen: seen)
    }
  }
}

/// An example as a passage to check.
struct OwnedExample {
  let owner: Concept
  let catches: String?
  let languages: LanguagePair
  let passage: Passage

  /// - Parameter isSeen: whether the check finds the concept in the source.
  func fault(_ findings: [Finding], isSeen: Bool) -> GlossaryFault? {
    if let catches {
      if findings.contains(where: { $0.rule == catches && $0.concept == owner.id }) { return nil }
      return fault(passage.target, "is not caught by \(catches)")
    }
    if let alarm = findings.first(where: { $0.severity > .note }) {
      return fault(passage.target, "does not pass: \(alarm.rule): \(alarm.message)")
    }
    return isSeen ? nil : fault(passage.source, "does not have the concept")
  }

  private func fault(_ text: String, _ what: String) -> GlossaryFault {
    GlossaryFault(owner.id, "the example “\(text)” \(what)")
  }
}

extension GlossaryInspection {
  /// The examples of all enforced concepts, one for each language that a source is rendered in.
  fileprivate var examples: [OwnedExample] {
    var examples: [OwnedExample] = []
    for concept in glossary.concepts where concept.status == .approved {
      for example in concept.examples {
        guard let source = example.texts[languages.from] else { continue }
        for (tag, target) in example.texts where tag.primary != languages.from.primary {
          examples.append(
            OwnedExample(
              owner: concept, catches: example.catches,
              languages: LanguagePair(from: languages.from, to: tag),
              passage: Passage(id: String(examples.count), source: source, target: target)))
        }
      }
    }
    return examples
  }
}
