/// Irregular English verbs.
enum EnglishIrregularVerbs {
  /// Infinitive to past tense and past participle, with the regular forms that stand beside them.
  static let past: [String: [String]] = {
    var past: [String: [String]] = [:]
    for line in table.split(separator: ";") {
      let words = line.split(separator: " ").map(String.init)
      if let verb = words.first { past[verb] = Array(words.dropFirst()) }
    }
    return past
  }()

  private static let table = """
    arise arose arisen;awake awoke awoken;bear bore borne;beat beat beaten;become became become;\
    begin began begun;bend bent;bet bet;bid bid;bind bound;bite bit bitten;bleed bled;blow blew blown;\
    break broke broken;breed bred;bring brought;broadcast broadcast;build built;burn burnt burned;\
    burst burst;buy bought;cast cast;catch caught;choose chose chosen;cling clung;come came come;\
    cost cost;creep crept;cut cut;deal dealt;dig dug;dive dived dove;do did done;draw drew drawn;\
    dream dreamt dreamed;drink drank drunk;drive drove driven;eat ate eaten;fall fell fallen;\
    feed fed;feel felt;fight fought;find found;flee fled;fling flung;fly flew flown;forbid forbade forbidden;\
    forecast forecast forecasted;forget forgot forgotten;forgive forgave forgiven;freeze froze frozen;\
    get got gotten;give gave given;go went gone;grind ground;grow grew grown;hang hung;have had;\
    hear heard;hide hid hidden;hit hit;hold held;hurt hurt;keep kept;kneel knelt;know knew known;\
    lay laid;lead led;lean leant leaned;leap leapt leaped;learn learnt learned;leave left;lend lent;\
    let let;lie lay lain;light lit lighted;lose lost;make made;mean meant;meet met;pay paid;\
    prove proved proven;put put;quit quit;read read;ride rode ridden;ring rang rung;rise rose risen;\
    run ran run;say said;see saw seen;seek sought;sell sold;send sent;set set;shake shook shaken;\
    shed shed;shine shone;shoot shot;show showed shown;shrink shrank shrunk;shut shut;sing sang sung;\
    sink sank sunk;sit sat;sleep slept;slide slid;speak spoke spoken;speed sped speeded;spend spent;\
    spill spilt spilled;spin spun;split split;spread spread;spring sprang sprung;stand stood;\
    steal stole stolen;stick stuck;strike struck;string strung;strive strove striven;swear swore sworn;\
    sweep swept;swim swam swum;swing swung;take took taken;teach taught;tear tore torn;tell told;\
    think thought;throw threw thrown;undergo underwent undergone;understand understood;upset upset;\
    wake woke woken;wear wore worn;weave wove woven;win won;wind wound;withdraw withdrew withdrawn;\
    withstand withstood;write wrote written
    """
}
