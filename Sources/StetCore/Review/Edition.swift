extension Job {
  /// What readers were told of corrections so far, the oldest first.
  package var corrections: [Correction] { Self.corrections(in: publications[...]) }

  /// One note on one text is one correction, in however many formats it went out.
  private static func corrections(in publications: ArraySlice<Numbered<Publication>>)
    -> [Correction]
  {
    var told: [Numbered<Publication>] = []
    for publication in publications where publication.value.correction != nil {
      if !told.contains(where: { $0.value.says(theSameAs: publication.value) }) {
        told.append(publication)
      }
    }
    return told.map { Correction(at: $0.at, note: $0.value.correction ?? "") }
  }

  /// The article as it is printed when `draft` goes out now.
  ///
  /// Its dates are those of the records, so that the same words give the same bytes another day.
  ///
  /// - Parameter correction: what to tell readers besides what they were told before.
  package func printed(
    _ draft: Numbered<DraftRevision>, credits: [Credit], correction: String?, at now: Timestamp
  ) -> PrintedArticle {
    let publication = Publication(
      source: source.digest, draft: draft.digest, files: [], correction: correction)
    var told = corrections
    if let correction, !publications.contains(where: { $0.value.says(theSameAs: publication) }) {
      told.append(Correction(at: now, note: correction))
    }
    let appeared = publications.first { $0.value.draft == draft.digest }?.at ?? now
    return PrintedArticle(
      article: source.value.article(of: draft.value), facts: source.value.facts,
      original: source.value.article, credits: credits,
      edition: PrintedArticle.Edition(
        job: id, jobDigest: sources[0].digest, sourceDigest: source.digest,
        draftDigest: draft.digest, draft: draft.number,
        published: publications.first?.at ?? now,
        modified: max(appeared, told.last?.at ?? appeared), corrections: told))
  }

  /// Files that went out with other words than the newest, or without its corrections, in the
  /// order of their paths.
  package var outdatedFiles: [Publication.File] {
    var newest: [String: (place: Int, file: Publication.File)] = [:]
    for (place, publication) in publications.enumerated() {
      for file in publication.value.files { newest[file.path] = (place, file) }
    }
    let told = corrections.count
    return newest.values.filter { place, _ in
      publications[place].value.draft != publications.last?.value.draft
        || Self.corrections(in: publications[...place]).count < told
    }.map(\.file).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}

extension Publication {
  /// Whether both tell readers the same of the same text. Notes are compared by their bytes.
  fileprivate func says(theSameAs other: Publication) -> Bool {
    guard let correction, let note = other.correction else { return false }
    return draft == other.draft && correction.utf8.elementsEqual(note.utf8)
  }
}
