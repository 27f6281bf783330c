/// The inflection classes of Russian nouns, by the stem's last letter and the gender.
enum RussianNounClass: Int, CaseIterable, Sendable {
  case masculineHard, masculineVelar, masculineSibilant, masculineTs, masculineSoft, masculineJ
  case masculineIJ
  case feminineHard, feminineVelar, feminineSibilant, feminineTs, feminineStressedSibilant
  case feminineStressedTs, feminineSoft, feminineVowel
  case feminineIJ, third, thirdSibilant
  case neuterHard, neuterSoft, neuterSibilant, neuterIJ, neuterSoftSign, neuterMen

  enum Column: Int, CaseIterable {
    case genitive, dative, accusative, instrumental, locative, archaicInstrumental
    case pluralNominative, pluralGenitive, pluralDative, pluralInstrumental, pluralLocative
  }

  /// An accusative that equals another case has no cell: agreement finds it under that case.
  static let paradigms = Paradigms(
    width: 11,
    """
    стол: а у - ом е - ы ов ам ами ах
    танк: а у - ом е - и ов ам ами ах
    врач: а у - ом/ем е - и ей ам ами ах
    боец: а у - ом/ем е - ы ов/ев ам ами ах
    конь: я ю - ем е - и ей ям ями ях
    бой: я ю - ем е - и ев ям ями ях
    гений: я ю - ем и - и ев ям ями ях
    мина: ы е у ой е ою ы _ ам ами ах
    атака: и е у ой е ою и _ ам ами ах
    дача: и е у ей е ею и _ ам ами ах
    граница: ы е у ей е ею ы _ ам ами ах
    душа: и е у ой е ою и _ ам ами ах
    овца: ы е у ой е ою ы _ ам ами ах
    неделя: и е ю ей е ею и ь ям ями ях
    идея: и е ю ей е ею и й ям ями ях
    армия: и и ю ей и ею и й ям ями ях
    цель: и и - ью и - и ей ям ями ях
    речь: и и - ью и - и ей ам ами ах
    место: а у - ом е - а _ ам ами ах
    поле: я ю - ем е - я ей ям ями ях
    училище: а у - ем/ом е - а _ ам ами ах
    оружие: я ю - ем и - я й ям ями ях
    ущелье: я ю - ем е - я _ ям ями ях
    знамя: ени ени - енем ени - ена ен енам енами енах
    """)

  static func isThird(_ text: TermText, _ range: Range<Int>) -> Bool {
    Letter(text.folded, before: range.upperBound, from: range.lowerBound) == "ь"
  }

  /// - Parameters:
  ///   - last: the last letter of the nominative.
  ///   - stem: the last letter of the stem that the other cases take.
  static func masculine(last: Letter, stem: Letter) -> RussianNounClass {
    if last == "ь" { return .masculineSoft }
    if last == "й" { return stem == "и" ? .masculineIJ : .masculineJ }
    if stem.isVelar { return .masculineVelar }
    if stem.isSibilant { return .masculineSibilant }
    return stem == "ц" ? .masculineTs : .masculineHard
  }

  static func feminine(last: Letter, stem: Letter, isStressed: Bool) -> RussianNounClass {
    if last == "я" {
      return stem == "и" ? .feminineIJ : stem.isVowel ? .feminineVowel : .feminineSoft
    }
    if stem.isVelar { return .feminineVelar }
    if stem.isSibilant { return isStressed ? .feminineStressedSibilant : .feminineSibilant }
    if stem == "ц" { return isStressed ? .feminineStressedTs : .feminineTs }
    return .feminineHard
  }

  static func neuter(last: Letter, stem: Letter) -> RussianNounClass {
    switch (last, stem) {
    case ("я", _): .neuterMen
    case ("о", _): .neuterHard
    case (_, "и"): .neuterIJ
    case (_, "ь"): .neuterSoftSign
    case (_, "ж"), (_, "ш"), (_, "щ"), (_, "ч"), (_, "ц"): .neuterSibilant
    default: .neuterSoft
    }
  }

  /// The class whose oblique plural goes with a nominative plural that the table gives.
  static func plural(last: Letter, stem: Letter, isNeuter: Bool) -> RussianNounClass {
    switch last {
    case "е": .neuterHard
    case "я": stem == "ь" || stem.isVowel ? .masculineJ : .masculineSoft
    case "а" where isNeuter: .neuterHard
    case "и" where !stem.isVelar && !stem.isSibilant: .masculineSoft
    default: stem.isVelar ? .masculineVelar : stem.isSibilant ? .masculineSibilant : .masculineHard
    }
  }

  /// The classes that a noun cited in the plural may belong to; more than one when only the genitive
  /// could tell.
  static func plurals(last: Letter, stem: Letter) -> [RussianNounClass] {
    switch (last, stem) {
    case ("а", _), ("е", _): [.neuterHard]
    case ("я", "и"): [.neuterIJ]
    case ("я", _): [.masculineSoft]
    case ("и", "и"): [.feminineIJ]
    case ("и", _) where stem.isVelar: [.masculineVelar, .feminineVelar]
    case ("и", _) where stem.isSibilant: [.masculineSibilant]
    case ("и", _) where stem.isVowel: [.masculineJ, .feminineVowel]
    case ("и", _): [.masculineSoft]
    default: [.masculineHard, .feminineHard]
    }
  }
}
