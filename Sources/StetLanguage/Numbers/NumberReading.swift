/// The numbers of one text, with what each needs from the other text and gives to it.
///
/// Claims and offers lie flat, so that a text of nothing but numbers costs no array a number.
struct NumberReading {
  struct Claim {
    /// Index into `mentions`.
    let mention: Int32
    /// Keys of one group stand together; one of them must be found.
    let group: UInt8
    let key: NumberKey
  }

  private(set) var mentions = ContiguousArray<NumberMention>()
  private(set) var claims = ContiguousArray<Claim>()
  private(set) var offers: Set<NumberKey> = []

  mutating func append(_ draft: NumberDraft) {
    let index = Int32(truncatingIfNeeded: mentions.count)
    mentions.append(draft.mention)
    for (group, keys) in draft.claims.enumerated() {
      for key in keys {
        claims.append(Claim(mention: index, group: UInt8(truncatingIfNeeded: group), key: key))
      }
    }
    offers.formUnion(draft.offers)
  }

  mutating func offer(_ key: NumberKey) { offers.insert(key) }

  /// The mentions with a claim that none of `offers` meets, in text order.
  func unmet(by offers: Set<NumberKey>) -> [NumberMention] {
    var unmet: [NumberMention] = []
    var last: Int32 = -1
    var index = 0
    while index < claims.count {
      let mention = claims[index].mention
      let group = claims[index].group
      var isMet = false
      while index < claims.count, claims[index].mention == mention, claims[index].group == group {
        isMet = isMet || offers.contains(claims[index].key)
        index += 1
      }
      if !isMet, mention != last {
        unmet.append(mentions[Int(mention)])
        last = mention
      }
    }
    return unmet
  }
}
