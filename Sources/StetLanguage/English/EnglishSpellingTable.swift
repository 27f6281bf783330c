/// Words that Britain and America spell differently, with their inflected forms.
enum EnglishSpellingTable {
  /// A word in small letters to its other spelling and where that is at home.
  static let pairs: [String: EnglishSpelling] = {
    var pairs: [String: EnglishSpelling] = [:]
    pairs.reserveCapacity(2048)
    add(ours, endings: ourEndings, "our", "or", to: &pairs)
    add(
      res, endings: [("e", ""), ("es", "s"), ("ed", "ed"), ("ing", "ing")], "r", "er", to: &pairs)
    add(doubled, endings: doubledEndings, "ll", "l", to: &pairs)
    add(
      single, endings: [("", ""), ("s", "s"), ("ment", "ment"), ("ments", "ments")], "l", "ll",
      to: &pairs)
    add(analysing, endings: analysingEndings, "ys", "yz", to: &pairs)
    addPlain(regional, to: &pairs, .british, .american)
    addPlain(shared, to: &pairs, .common, .american)
    addPlain(common, to: &pairs, .common, .common)
    for (british, american) in words(oneWay) {
      pairs[british] = EnglishSpelling(text: american, region: .american)
    }
    return pairs
  }()

  private static func add(
    _ stems: String, endings: [(String, String)], _ british: String, _ american: String,
    to pairs: inout [String: EnglishSpelling]
  ) {
    for stem in stems.split(separator: " ") {
      for (here, there) in endings {
        let (one, other) = (stem + british + here, stem + american + there)
        pairs[String(one)] = EnglishSpelling(text: String(other), region: .american)
        pairs[String(other)] = EnglishSpelling(text: String(one), region: .british)
      }
    }
  }

  private static func addPlain(
    _ table: String, to pairs: inout [String: EnglishSpelling],
    _ here: EnglishRegion, _ there: EnglishRegion
  ) {
    for (one, other) in words(table) {
      for ending in ["", "s", "ed", "ing"] {
        pairs[one + ending] = EnglishSpelling(text: other + ending, region: there)
        pairs[other + ending] = EnglishSpelling(text: one + ending, region: here)
      }
    }
  }

  private static func words(_ table: String) -> [(String, String)] {
    table.split(separator: " ").compactMap { pair in
      let sides = pair.split(separator: "/")
      return sides.count == 2 ? (String(sides[0]), String(sides[1])) : nil
    }
  }

  private static let ours = """
    arm behavi col endeav fav flav harb hon hum lab neighb od rig rum savi sav splend tum val vap vig \
    parl clam cand ferv demean succ
    """
  private static let ourEndings = [
    "", "s", "ed", "ing", "er", "ers", "y", "ies", "able", "ably", "less", "ful", "fully", "ite",
    "ites", "hood", "hoods", "ly", "al", "ally", "ist", "man", "men",
  ].map { ($0, $0) }

  private static let res = """
    cent epicent theat amphitheat calib fib lit millilit met kilomet centimet millimet nanomet sab \
    spect meag lust somb reconnoit scept mit louv och
    """

  private static let doubled = """
    trave cance mode signa labe leve tunne fue refue channe counse dia due equa tota riva quarre \
    marsha pane parce penci shove spira swive shrive unrave appare barre beve carve chise funne \
    grave initia towe trowe
    """
  private static let doubledEndings = ["ed", "ing", "er", "ers", "ings", "or", "ors"].map {
    ($0, $0)
  }

  private static let single = "enro fulfi insta disti ski wi appa"

  private static let analysing = "anal paral catal breathal electrol hydrol dial"
  private static let analysingEndings = ["e", "ed", "er", "ers", "es", "ing"].map { ($0, $0) }

  private static let regional = """
    defence/defense offence/offense pretence/pretense licence/license defenceless/defenseless \
    aeroplane/airplane aluminium/aluminum grey/gray tyre/tire plough/plow mould/mold smoulder/smolder \
    artefact/artifact sulphur/sulfur jewellery/jewelry sceptic/skeptic sceptical/skeptical \
    scepticism/skepticism archaeology/archeology archaeological/archeological \
    orthopaedic/orthopedic paediatric/pediatric anaesthetic/anesthetic haemorrhage/hemorrhage \
    leukaemia/leukemia anaemia/anemia foetus/fetus carburettor/carburetor programme/program cosy/cozy skilful/skillful wilful/willful \
    skilfully/skillfully manoeuvrable/maneuverable manoeuvrability/maneuverability \
    manoeuvre/maneuver manoeuvred/maneuvered manoeuvring/maneuvering sulphuric/sulfuric \
    marvellous/marvelous woollen/woolen armoured/armored ageing/aging centrepiece/centerpiece centreline/centerline
    """

  private static let common = """
    adviser/advisor fuse/fuze despatch/dispatch enquiry/inquiry enquiries/inquiries cypher/cipher \
    tsar/czar towards/toward sizeable/sizable gauge/gage focussed/focused focussing/focusing \
    mediaeval/medieval encyclopaedia/encyclopedia usable/useable judgement/judgment \
    acknowledgement/acknowledgment
    """

  /// The British form is at home in America too.
  private static let shared = "catalogue/catalog dialogue/dialog analogue/analog"

  /// British words whose American spelling means something else in Britain as well.
  private static let oneWay = """
    practise/practice practised/practiced practising/practicing practises/practices storey/story \
    storeys/stories kerb/curb kerbs/curbs cheque/check cheques/checks draught/draft draughts/drafts \
    gaol/jail axe/ax
    """
}
