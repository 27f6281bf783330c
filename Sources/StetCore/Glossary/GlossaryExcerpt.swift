import StetLanguage

/// What the check of some texts needs of a glossary.
package struct GlossaryExcerpt: Sendable {
  package let sieve: GlossarySieve
  /// Those that the texts may mention or wrongly render.
  package let concepts: [Concept]
  /// Gives, of the other concepts, those with a target term that a test of its UTF-8 is true for.
  package let others: @Sendable (_ hasTerm: TermTest) throws -> [Concept]

  package typealias TermTest = (UnsafeBufferPointer<UInt8>) -> Bool

  package init(
    sieve: GlossarySieve, concepts: [Concept],
    others: @escaping @Sendable (_ hasTerm: TermTest) throws -> [Concept]
  ) {
    self.sieve = sieve
    self.concepts = concepts
    self.others = others
  }

  /// The excerpt of a glossary that is read already.
  package init(_ glossary: Glossary, sieve: GlossarySieve) {
    let isNeeded = glossary.concepts.map(sieve.needs)
    let (needed, others) = (
      zip(glossary.concepts, isNeeded).filter(\.1).map(\.0),
      zip(glossary.concepts, isNeeded).filter { !$0.1 }.map(\.0)
    )
    self.init(sieve: sieve, concepts: needed) { hasTerm in
      others.filter { concept in
        concept.terms.contains { language, terms in
          sieve.sides(of: language).contains(.target)
            && terms.contains { term in
              var text = term.text
              return text.withUTF8(hasTerm)
            }
        }
      }
    }
  }
}
