/// The three parts of a designator before they become a mention.
struct DesignatorParts {
  let letters: String
  let digits: String
  let suffix: String
  let lettersKey: String
  let canonical: String

  init(letters: String, digits: String, suffix: String) {
    self.letters = letters
    self.digits = digits
    self.suffix = suffix
    lettersKey = DesignatorKey.of(letters)
    canonical = DesignatorKey.of(letters + digits + suffix)
  }

  func mention(
    range: Range<Int>, kind: DesignatorMention.Kind, isCyrillicText: Bool
  ) -> DesignatorMention {
    DesignatorMention(
      range: range, kind: kind, letters: letters, digits: digits, suffix: suffix,
      canonical: canonical, others: others(isCyrillicText),
      lettersKey: lettersKey, suffixKey: DesignatorKey.of(suffix))
  }

  /// Readings by look: Latin letters typed for Cyrillic ones, and the reverse in foreign names.
  private func others(_ isCyrillicText: Bool) -> [String] {
    var others: [String] = []
    if isCyrillicText, let twin = replaced(Lookalikes.cyrillic) {
      others.append(DesignatorKey.of(twin))
    }
    if let twin = replaced(Lookalikes.latin), let letters = twinStem(twin),
      DesignatorFacts.twins.contains(letters)
    {
      others.append(DesignatorKey.of(twin))
    }
    return others
  }

  private func twinStem(_ twin: String) -> String? {
    let letters = twin.unicodeScalars.prefix { !ScalarFacts.isDigit($0.value) && $0 != "-" }
    return DesignatorKey.of(String(String.UnicodeScalarView(letters)) + digits)
  }

  /// The whole designator with every letter before the digits replaced by its twin.
  private func replaced(_ twin: (UInt32) -> Unicode.Scalar?) -> String? {
    guard !letters.isEmpty else { return nil }
    var out = ""
    for scalar in letters.unicodeScalars {
      guard let letter = twin(scalar.value) else { return nil }
      out.unicodeScalars.append(letter)
    }
    return out + digits + suffix
  }
}
