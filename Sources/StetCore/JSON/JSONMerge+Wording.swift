extension JSONMerge.Conflict {
  /// What both sides changed, as a person names it: `definition of the concept 's-400'`.
  package var subject: String {
    guard let owner = Self.owners[path.first ?? ""], path.count > 1 else { return place(path[...]) }
    let whole = "the \(owner) '\(path[1])'"
    return path.count == 2 ? whole : "\(place(path[2...])) of \(whole)"
  }

  /// The lists whose elements have a name of their own.
  private static let owners = ["concepts": "concept", "people": "person"]

  private func place(_ path: ArraySlice<String>) -> String {
    path.isEmpty ? "the whole file" : path.joined(separator: ", ")
  }
}
