extension Job {
  /// The credits of the article: who wrote the source, who translated, edited and approved, and
  /// who publishes. They come from the records; where the desk said otherwise, the desk is right.
  ///
  /// - Parameters:
  ///   - desk: the publishing desk's name.
  ///   - style: how somebody is named who translated and edited.
  package func credits(
    people: [Person], desk: String, style: CreditStyle = .joined
  ) -> [Credit] {
    let names = Dictionary(people.map { ($0.id, $0.creditName) }) { first, _ in first }
    let parties = creditedParties(desk: desk)
    return Credit.Role.allCases.flatMap { role in
      Self.named(in: role, parties, style).map { party in
        Credit(
          role: role, name: party.name(names),
          address: role == .source ? source.value.facts.url : nil)
      }
    }
  }

  /// Whom `role` names in print.
  private static func named(
    in role: Credit.Role, _ parties: [Credit.Role: [CreditedParty]], _ style: CreditStyle
  ) -> [CreditedParty] {
    let (translators, editors) = (parties[.translator] ?? [], parties[.editor] ?? [])
    let both = style == .joined ? translators.filter(editors.contains) : []
    return switch role {
    case .translator, .editor: (parties[role] ?? []).filter { !both.contains($0) }
    case .translatorEditor: both
    // An editor's name already says that they stand for the text.
    case .approver: (parties[role] ?? []).filter { !editors.contains($0) }
    case .author, .source, .proofreader, .publisher: parties[role] ?? []
    }
  }

  private func creditedParties(desk: String) -> [Credit.Role: [CreditedParty]] {
    let facts = source.value.facts
    var parties: [Credit.Role: [CreditedParty]] = [
      .translator: authors(as: .translator), .editor: authors(as: .editor),
      .approver: [approval.map { .person($0.by) }].compactMap { $0 }, .publisher: [.name(desk)],
    ]
    if let author = facts.author, author != facts.publication { parties[.author] = [.name(author)] }
    if let origin = facts.publication ?? facts.url { parties[.source] = [.name(origin)] }
    return parties.merging(creditsSet) { _, set in set }
  }

  /// Where the desk said who is credited, by role; its last word counts.
  package var creditsSet: [Credit.Role: [CreditedParty]] {
    creditChanges.reduce(into: [:]) { set, change in
      for (role, parties) in change.value.parties { set[role] = parties.isEmpty ? nil : parties }
    }
  }

  /// Who recorded drafts in that capacity, the first first.
  private func authors(as capacity: Capacity) -> [CreditedParty] {
    var parties: [CreditedParty] = []
    for draft in writtenDrafts where draft.value.capacity == capacity {
      let party = CreditedParty.person(draft.by)
      if !parties.contains(party) { parties.append(party) }
    }
    return parties
  }

  /// In which capacity `person` records a draft now: an editor who works on a text under review
  /// edits, and everybody else translates.
  package func capacity(of person: Person) -> Capacity {
    state == .inReview && person.roles.contains(.editor) ? .editor : .translator
  }
}

extension CreditedParty {
  /// As printed; somebody who left the desk keeps their id.
  fileprivate func name(_ names: [Identifier: String]) -> String {
    switch self {
    case .person(let id): names[id] ?? id.text
    case .name(let name): name
    }
  }
}
