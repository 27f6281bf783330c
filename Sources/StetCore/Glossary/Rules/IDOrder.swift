extension GlossaryRule {
  static let idOrder = GlossaryRule(
    id: "id-order", severity: .error, summary: "the concepts of a file are not sorted by id"
  ) { inspection in
    inspection.listings.flatMap { listing in
      zip(listing.ids, listing.ids.dropFirst()).filter { $1 < $0 }.map { before, id in
        GlossaryFault(id, other: before, "stands after '\(before)' in \(listing.name)")
      }
    }
  }
}
