extension Job {
  /// The credits that the records give: who wrote the source, who translated, who edited, who
  /// publishes.
  ///
  /// - Parameter desk: the publishing desk's name.
  package func credits(people: [Person], desk: String) -> [Credit] {
    let facts = source.value.facts
    var credits: [Credit] = []
    if let author = facts.author, author != facts.publication {
      credits.append(Credit(role: .author, name: author))
    }
    if let publication = facts.publication {
      credits.append(Credit(role: .source, name: publication, address: facts.url))
    } else if let url = facts.url {
      credits.append(Credit(role: .source, name: url, address: url))
    }
    let names = Dictionary(people.map { ($0.id, $0.name) }) { first, _ in first }
    let (translators, editors) = (authors(as: .translator), authors(as: .editor))
    func add(_ role: Credit.Role, _ ids: [Identifier]) {
      credits += ids.map { Credit(role: role, name: names[$0] ?? $0.text) }
    }
    add(.translator, translators.filter { !editors.contains($0) })
    add(.translatorEditor, translators.filter { editors.contains($0) })
    add(.editor, editors.filter { !translators.contains($0) })
    credits.append(Credit(role: .publisher, name: desk))
    return credits
  }

  /// Who recorded drafts in that capacity, the first first.
  private func authors(as capacity: Capacity) -> [Identifier] {
    var ids: [Identifier] = []
    for draft in writtenDrafts where draft.value.capacity == capacity && !ids.contains(draft.by) {
      ids.append(draft.by)
    }
    return ids
  }

  /// In which capacity `person` records a draft now: an editor who works on a text under review
  /// edits, and everybody else translates.
  package func capacity(of person: Person) -> Capacity {
    state == .inReview && person.roles.contains(.editor) ? .editor : .translator
  }
}
