/// The abbreviations of one language, by what a stop after them can mean.
struct SentenceLexicon: Sendable {
  /// Never end a sentence: `Mr.`, `им.`, `ул.`
  var leaders: Set<UInt64> = []
  /// The same, but only when written with a capital: `Gen.`, `Art.`
  var capitalLeaders: Set<UInt64> = []
  /// Bind only to a number: `No. 5`, `рис. 3`, `Sept. 11`.
  var beforeDigits: Set<UInt64> = []
  /// Can end one: `руб.`, `и др.`, `etc.` A capital after them opens the next.
  var enders: Set<UInt64> = []
  /// Can end one, but names often follow: `в 2019 г. Россия`, `Apple Inc. Only` a word that opens sentences parts them.
  var hinges: Set<UInt64> = []
  /// Words that stand with a capital only where a sentence opens.
  var openers: Set<UInt64> = []
  /// Verbs of speech, for `“Stop!” Smith said.`
  var speech: Set<UInt64> = []
  /// A number with a stop is an ordinal: `20. yüzyıl`.
  var hasDottedOrdinals = false

  static func of(_ language: ProseLanguage) -> SentenceLexicon {
    switch language {
    case .russian: russian
    case .ukrainian: ukrainian
    case .bulgarian: bulgarian
    case .turkish: turkish
    case .english: english
    case .other: SentenceLexicon()
    }
  }

  private static func set(_ words: String) -> Set<UInt64> {
    var set: Set<UInt64> = []
    Fingerprint.each(in: words) { set.insert($0) }
    return set
  }

  private static let russian = SentenceLexicon(
    leaders: set(
      """
      им см ср ул пр-т просп пл пер наб бул туп кв стр корп влад проф акад доц ген адм лейт кап подп ст \
      мл св тов гр гос зам пом нач напр ред изд илл гл пос дер оз преп прп митр архиеп еп сокр англ нем \
      фр лат дж греч рус укр араб кит тур яп тел факс пп разд абз ок мин-ва д-р
      """),
    beforeDigits: set("рис табл ил прим стр тел п ч т гл ст"),
    enders: set(
      "руб коп тыс млн млрд трлн др пр кг км см мм га л чел обл сек мин час долл евро шт экз проч"),
    hinges: set("г гг в вв н"),
    openers: set(
      """
      он она оно они мы вы я ты это этот эта эти этого этому этим в во на по но и а однако также кроме при \
      для после до из за о об от с со у к ко под над между через без так такой такая такие тогда теперь \
      сейчас сегодня вчера завтра как когда если чтобы хотя что кто где куда почему зачем какой какая \
      какие который все всё весь вся его её их наш наша наши ваш мой моя свой ранее позже затем потом \
      далее впрочем впоследствии поэтому согласно вместе между кстати например по-прежнему ни не нет да \
      же ли только именно среди около более менее всего каждый другой другие новый новая новые первый \
      первая второй один одна одним одной там тут здесь ещё уже именно пока напомним отметим речь тем то \
      тот та те тому вот ведь либо или
      """))

  private static let ukrainian = SentenceLexicon(
    leaders: set(
      """
      ім див вул просп пров пл бул кв буд корп проф акад доц ген адм кап лейт ст мл св тов гр зам напр \
      ред вид гл смт сел оз тел пп розд пор англ нім фр лат рос
      """),
    beforeDigits: set("рис табл стор стр тел п ч т гл ст"),
    enders: set("грн коп тис млн млрд трлн ін кг км см мм га чол обл хв сек год дол шт"),
    hinges: set("р рр ст н"),
    openers: set(
      """
      він вона воно вони ми ви я ти це цей ця ці цього у в на по але і й а та однак проте також крім при \
      для після до з із зі за про від під над між через без так такий тоді тепер зараз сьогодні вчора \
      завтра як коли якщо щоб хоча що хто де чому який яка які усі всі все його її їх наш наша раніше \
      пізніше потім далі тому згідно разом водночас наприклад не ні тільки саме серед близько кожен \
      інший інші новий нова перший перша другий один одна там тут ще вже поки то той те
      """))

  private static let bulgarian = SentenceLexicon(
    leaders: set(
      """
      ул бул пл кв бл вх ет ап проф акад доц инж арх ген полк подп кап лейт адм св вж напр срв гр \
      чл ал тел стр изд ред зам нач дир англ нем фр лат рус
      """),
    beforeDigits: set("фиг табл стр тел чл ал т ст гл"),
    enders: set("лв ст хил млн млрд др кг км см мм дка обл мин сек щ евро бр пр н"),
    hinges: set("г в с"),
    openers: set(
      """
      той тя то те ние вие аз ти това този тази тези в във на по но и а обаче също освен при за след до \
      от с със под над между през без така такъв тогава сега днес вчера утре как когато ако да макар \
      какво кой коя които къде защо всички всеки неговата неговият нейната техните нашите по-рано \
      по-късно после поради според заедно например не нито само именно сред около друг други нов нова \
      първият първата един една там тук още вече докато
      """))

  private static let turkish = SentenceLexicon(
    leaders: set(
      """
      dr prof doç yrd av sn org korg tümg tuğg alb yb bnb yzb ütğm tğm bşk müh mim bkz örn krş cad sok \
      mah apt blv bul tel fak hz st yay çev haz ed
      """),
    beforeDigits: set("no s sf md tel mad şek tab bl"),
    enders: set("vb vs vd yy tl kg km cm dk sn sa ltd şti"),
    hinges: set("m"),
    openers: set(
      """
      bu şu o bunu bunun buna bunlar onlar biz siz ben sen ve ama ancak fakat ayrıca bunun için ile gibi \
      sonra önce daha en her bir tüm bütün hiç çok böyle öyle şimdi bugün dün yarın nasıl neden niçin \
      eğer çünkü ise de da ki ne kim hangi nerede onun onların bizim ilk yeni diğer başka öte yandan \
      açıklamada konuyla burası burada orada şurada
      """),
    hasDottedOrdinals: true)

  private static let english = SentenceLexicon(
    leaders: set(
      "vs cf ca approx viz eg ie mr mrs ms mx messrs dr prof lt capt cmdr sgt cpl pvt maj brig adm rev ste"
    ),
    capitalLeaders: set(
      "gen col hon sen rep gov pres st mt ft art sec ch op asst atty dist dept pfc spc wm jas chas fr bros insp supt"
    ),
    beforeDigits: set(
      "no nos jan feb mar apr jun jul aug sep sept oct nov dec fig figs art sec ch vol vols p pp par para mk ver pt"
    ),
    enders: set("etc al est ed eds bn mn mln mm cm km kg lb oz"),
    hinges: set("inc ltd co corp jr sr plc llc bros esq"),
    openers: set(
      """
      the a an he she it they we you i this that these those there here his her its their our my your in \
      on at by for from with without to of as if when while where what who why how but and or so yet \
      however moreover meanwhile also then now today yesterday after before since until during under \
      over between among both some many most all each every no not only such other another one two three \
      according although because despite even finally first following further given had has have having \
      did do does is are was were will would can could should may might must about last next once several \
      still that's it's there's
      """),
    speech: set(
      "said says asked asks told added adds replied answered shouted wrote writes explained noted warned insisted cried"
    ))
}
