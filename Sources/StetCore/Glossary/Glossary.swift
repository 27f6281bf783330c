/// All concepts of a desk, sorted by id.
package struct Glossary: Hashable, Sendable {
  package var name: String
  package let concepts: [Concept]

  package init(name: String, concepts: [Concept]) {
    self.name = name
    self.concepts = concepts.sorted { $0.id < $1.id }
  }

  package subscript(id: String) -> Concept? { concepts.first { $0.id.text == id } }

  package var domains: [String] { Set(concepts.map(\.domain)).sorted() }
}
