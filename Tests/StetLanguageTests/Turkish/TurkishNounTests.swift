import Testing

@testable import StetLanguage

@Suite struct TurkishNounTests {
  /// Each row: a noun, then forms of it.
  static let rows: [String] = [
    "füze füzeyi füzenin füzeye füzede füzeden füzeyle füzeler füzelerin füzelerle füzesi füzesini füzelerini füzedir",
    "tank tankı tankın tanka tankta tanktan tankla tanklar tankları tanklarını tankımız tanktaki",
    "uçak uçağı uçağın uçağa uçakta uçaktan uçakla uçaklar uçakların uçağımız uçağını uçaklarımızın uçaktaki",
    "gemi gemiyi geminin gemiye gemide gemiden gemiyle gemiler gemilerin gemisi gemisinin gemideki gemidekiler",
    "asker askeri askerin askere askerde askerden askerle askerler askerlerin askerlerimiz askerlerimizin askeridir",
    "ordu orduyu ordunun orduya orduda ordudan orduyla ordular orduları ordusu ordusunun ordusuna ordumuz ordumuzun",
    "savaş savaşı savaşın savaşa savaşta savaştan savaşla savaşlar savaşların savaşında savaştı savaştaki",
    "barış barışı barışın barışa barışta barıştan barışla barışımız",
    "silah silahı silahın silaha silahta silahtan silahla silahlar silahlarını silahlarıyla silahımız",
    "kalkan kalkanı kalkanın kalkana kalkanda kalkandan kalkanla kalkanlar",
    "roket roketi roketin rokete rokette roketten roketle roketler roketlerin roketlerinin",
    "top topu topun topa topta toptan topla toplar topların topumuz",
    "kitap kitabı kitabın kitaba kitapta kitaptan kitapla kitaplar kitabımız kitabında",
    "kanat kanadı kanadın kanada kanatta kanattan kanatlar kanadında kanatlarında",
    "araç aracı aracın araca araçta araçtan araçla araçlar araçların araçlarını aracımız",
    "güç gücü gücün güce güçte güçten güçle güçler güçlerin güçleri güçlerinin gücümüz gücünü",
    "borç borcu borcun borca borçta borçlar borcumuz",
    "yurt yurdu yurdun yurda yurtta yurttan yurtlar yurdumuz yurdumuzun",
    "at atı atın ata atta attan atla atlar atların",
    "ok oku okun oka okta oklar",
    "renk rengi rengin renge renkte renkten renkler renklerin",
    "şehir şehri şehrin şehre şehirde şehirden şehirle şehirler şehirlerin şehrinde şehrimiz",
    "emir emri emrin emre emirde emirler emirlerin emrinde emriyle",
    "oğul oğlu oğlun oğla oğullar oğullarının oğlumuz",
    "burun burnu burnun burna burunda burunlar burnunda",
    "kayıp kaybı kaybın kayba kayıplar kayıpların kaybımız",
    "kısım kısmı kısmın kısma kısımda kısımlar kısmında kısmının",
    "hak hakkı hakkın hakka hakta haklar hakların hakkında hakkımız",
    "hat hattı hattın hatta hattan hatlar hatların hattında hattımız",
    "üs üssü üssün üsse üste üsten üsler üslerin üssünde üssünden üssümüz",
    "sır sırrı sırrın sırra sırlar sırların",
    "su suyu suyun suya suda sudan suyla sular suların suyumuz",
    "saat saati saatin saate saatte saatten saatler saatlerin saatimiz",
    "general generali generalin generale generalde generaller generallerin generalimiz",
    "petrol petrolü petrolün petrole petrolde petrolden petroller",
    "kontrol kontrolü kontrolün kontrole kontrolde kontroller kontrolümüz kontrolünde",
    "hal hali halin hale halde haller hallerin",
    "harf harfi harfin harfe harfler",
    "kabul kabulü kabulün kabule kabulde",
    "rol rolü rolün role rolde roller rolünü",
    "devlet devleti devletin devlete devlette devletten devletler devletlerin devletimiz devletimizin",
    "hükümet hükümeti hükümetin hükümete hükümette hükümetler hükümetinin",
    "ülke ülkeyi ülkenin ülkeye ülkede ülkeden ülkeyle ülkeler ülkelerin ülkesi ülkemiz ülkemizin ülkemizde",
    "sınır sınırı sınırın sınıra sınırda sınırdan sınırlar sınırların sınırında sınırımız",
    "köy köyü köyün köye köyde köyden köyler köylerin köyümüz",
    "göz gözü gözün göze gözde gözler gözlerin gözümüz",
    "gün günü günün güne günde günden günler günlerin günümüz günümüzde",
    "yıl yılı yılın yıla yılda yıldan yıllar yılların yılında",
    "kol kolu kolun kola kolda kollar kolların kolumuz",
    "baş başı başın başa başta baştan başlar başında",
    "ateş ateşi ateşin ateşe ateşte ateşten ateşle ateşler",
    "mermi mermiyi merminin mermiye mermide mermiler mermilerin mermisi mermisini",
    "bomba bombayı bombanın bombaya bombada bombadan bombayla bombalar bombaların bombası bombasının",
    "komutan komutanı komutanın komutana komutanda komutanla komutanlar komutanları komutanımız komutanıyla",
    "subay subayı subayın subaya subayda subaylar subayların subayımız",
    "er eri erin ere erde erler erlerin",
    "birlik birliği birliğin birliğe birlikte birlikten birlikler birliklerin birliğimiz birliğinin",
    "tatbikat tatbikatı tatbikatın tatbikata tatbikatta tatbikattan tatbikatlar tatbikatların tatbikatında",
    "harekât harekâtı harekatı harekâtın harekatın harekâta harekatta harekatlar",
    "saldırı saldırıyı saldırının saldırıya saldırıda saldırıdan saldırıyla saldırılar saldırıların saldırısı saldırısında",
    "savunma savunmayı savunmanın savunmaya savunmada savunmalar savunması savunmasının savunmamız",
    "Rus Rusu Rusun Ruslar Rusların Rus'un",
    "Türkiye Türkiye'nin Türkiye’ye Türkiyenin Türkiye'deki",
    "NATO NATO'nun NATO’ya NATO'da",
    "S-400 S-400'ün S-400'ler S-400’lerin",
    "radar radarı radarın radara radarda radarlar radarların radarımız radarında",
    "denizaltı denizaltıyı denizaltının denizaltıya denizaltıda denizaltılar denizaltıların denizaltısı",
    "anlaşma anlaşmayı anlaşmanın anlaşmaya anlaşmada anlaşmalar anlaşmaların anlaşması anlaşmasının",
    "bakan bakanı bakanın bakana bakanla bakanlar bakanların bakanımız bakanıdır",
    "bakanlık bakanlığı bakanlığın bakanlığa bakanlıkta bakanlıklar bakanlığının bakanlığımız",
    "psikolog psikoloğu psikoloğun psikologlar",
    "metin metni metnin metne metinde metinler metninde",
    "çocuk çocuğu çocuğun çocuğa çocukta çocuklar çocukların çocuğumuz çocuklarımız",
    "kürek küreği küreğin küreğe kürekle kürekler",
    "sonuç sonucu sonucun sonuca sonuçta sonuçlar sonuçların sonucunda",
    "ilaç ilacı ilacın ilaca ilaçlar ilaçların",
    "amaç amacı amacın amaca amaçla amaçlar amacıyla amacımız",
    "cevap cevabı cevabın cevaba cevapta cevaplar cevabında",
    "grup grubu grubun gruba grupta gruplar grupların grubumuz",
    "umut umudu umudun umuda umutla umutlar umudumuz",
    "helikopter helikopteri helikopterin helikoptere helikopterde helikopterle helikopterlerin helikopterimiz",
    "zırh zırhı zırhın zırha zırhta zırhtan zırhla zırhlar zırhların",
    "tugay tugayı tugayın tugaya tugayda tugaydan tugaylar tugayların tugayının",
    "alay alayı alayın alaya alayda alaylar alayların alayının",
    "tabur taburu taburun tabura taburda taburlar taburların taburunun",
    "bölük bölüğü bölüğün bölüğe bölükte bölükler bölüklerin bölüğümüz",
    "topçu topçuyu topçunun topçuya topçular topçuların topçumuz",
    "hedef hedefi hedefin hedefe hedefte hedefler hedeflerin hedefimiz hedefleri",
    "menzil menzili menzilin menzile menzilde menziller menzilinde",
    "mayın mayını mayının mayına mayınlar mayınların mayınlarla",
    "torpido torpidoyu torpidonun torpidoya torpidolar torpidoların torpidosu",
    "fırkateyn fırkateyni fırkateynin fırkateyne fırkateynler fırkateynlerin",
    "korvet korveti korvetin korvete korvetler korvetlerin",
    "muhrip muhribi muhribin muhribe muhripler muhriplerin",
    "liman limanı limanın limana limanda limandan limanlar limanların limanında",
    "cephe cepheyi cephenin cepheye cephede cepheden cepheler cephelerin cephesinde",
    "siper siperi siperin sipere siperde siperler siperlerin siperlerde",
    "esir esiri esirin esire esirler esirlerin esirleri",
    "düşman düşmanı düşmanın düşmana düşmanla düşmanlar düşmanların düşmanlarımız",
    "zafer zaferi zaferin zafere zaferler zaferlerin zaferimiz",
    "yenilgi yenilgiyi yenilginin yenilgiye yenilgiler yenilgisi yenilgisinin",
    "kuşatma kuşatmayı kuşatmanın kuşatmaya kuşatmada kuşatmalar kuşatması",
    "ateşkes ateşkesi ateşkesin ateşkese ateşkesler ateşkeste",
    "mühimmat mühimmatı mühimmatın mühimmata mühimmatlar mühimmatının",
    "yakıt yakıtı yakıtın yakıta yakıtla yakıtlar yakıtının",
    "motor motoru motorun motora motorda motorlar motorların motorunun",
    "gövde gövdeyi gövdenin gövdeye gövdede gövdeler gövdesi gövdesinin",
    "pilot pilotu pilotun pilota pilotla pilotlar pilotların pilotumuz",
    "mürettebat mürettebatı mürettebatın mürettebata mürettebatının",
    "teğmen teğmeni teğmenin teğmene teğmenler teğmenlerin",
    "albay albayı albayın albaya albaylar albayların",
    "amiral amirali amiralin amirale amiraller amirallerin",
    "mareşal mareşali mareşalin mareşale mareşaller",
    "sinyal sinyali sinyalin sinyale sinyaller sinyallerin",
    "kara karayı karanın karaya karada karadan karalar",
    "deniz denizi denizin denize denizde denizden denizler denizlerin denizimiz",
    "hava havayı havanın havaya havada havadan havalar havasında",
    "uzay uzayı uzayın uzaya uzayda uzaydan",
    "uydu uyduyu uydunun uyduya uydudan uydular uyduların uydusu uydusunun",
    "teknoloji teknolojiyi teknolojinin teknolojiye teknolojiler teknolojilerin teknolojisi",
    "ittifak ittifakı ittifakın ittifaka ittifakta ittifaklar ittifakının",
    "hukuk hukuku hukukun hukuka hukukta",
    "tehdit tehdidi tehdidin tehdide tehditler tehditlerin tehdidini",
    "kanıt kanıtı kanıtın kanıta kanıtlar kanıtların",
    "taarruz taarruzu taarruzun taarruza taarruzda taarruzlar taarruzunun",
    "müttefik müttefiki müttefikin müttefike müttefikler müttefiklerin müttefikimiz",
    "lider lideri liderin lidere liderler liderlerin liderinin",
    "devriye devriyeyi devriyenin devriyeye devriyede devriyeler devriyesi",
    "gözlem gözlemi gözlemin gözleme gözlemler gözlemlerin",
    "keşif keşfi keşfin keşfe keşifte keşifler keşiflerin",
    "nehir nehri nehrin nehre nehirde nehirler nehrinin",
    "isim ismi ismin isme isimler isimlerin ismini",
    "resim resmi resmin resme resimler resimlerin",
    "akıl aklı aklın akla akılda akıllar",
    "vakit vakti vaktin vakte vakitte vakitler",
    "dört dördü dördün dörde dörtte",
  ]

  private func forms(_ row: String) -> (lemma: String, forms: [String]) {
    let words = row.split(separator: " ").map(String.init)
    return (words[0], words)
  }

  @Test(arguments: rows)
  func `a noun is found in its suffix chains`(_ row: String) throws {
    let (lemma, forms) = forms(row)
    let automaton = try TermAutomaton(
      language: "tr", entries: [TermAutomaton.Entry(spec: TermSpec(text: lemma))])
    for form in forms {
      let isFound = !automaton.matches(in: "Bu \(form) mi?").isEmpty
      #expect(isFound, "\(lemma) in '\(form)'")
    }
  }

  /// Each row: a compound, then its last word in other forms.
  static let compounds: [[String]] = [
    [
      "hava savunma sistemi", "sistemini", "sisteminin", "sistemine", "sisteminde", "sisteminden",
      "sistemiyle", "sistemleri", "sistemlerini", "sistemlerinin", "sistemlerinde", "sistemidir",
      "sistemindeki", "sistemimiz", "sistemlerimiz",
    ],
    [
      "savaş uçağı", "uçağını", "uçağının", "uçağına", "uçağında", "uçağıyla", "uçakları",
      "uçaklarını", "uçaklarının", "uçağımız", "uçaklarımız",
    ],
    [
      "seyir füzesi", "füzesini", "füzesinin", "füzesine", "füzesiyle", "füzeleri", "füzelerinin",
      "füzemiz", "füzelerimiz",
    ],
    ["kara ordusu", "ordusunun", "ordusuna", "orduları", "ordularının", "ordusunda"],
    ["insansız hava aracı", "aracını", "aracının", "araçları", "araçlarının", "araçlarıyla"],
    ["hava üssü", "üssünü", "üssünün", "üssüne", "üssünde", "üssünden"],
    ["Savunma Bakanlığı", "Bakanlığının", "Bakanlığına", "Bakanlığından", "Bakanlıkları"],
    [
      "Türk Silahlı Kuvvetleri", "Kuvvetlerinin", "Kuvvetlerine", "Kuvvetleri'nin", "Kuvvetlerinde",
    ],
    ["ana muharebe tankı", "tankını", "tankının", "tankları", "tanklarının", "tankımız"],
    ["zırhlı gemi", "gemiyi", "geminin", "gemiler", "gemilerin"],
    ["balistik füze", "füzeyi", "füzenin", "füzeler", "füzelerin", "füzelere", "füzelerle"],
    ["nükleer silah", "silahı", "silahın", "silahlar", "silahların", "silahları", "silahlara"],
  ]

  @Test(arguments: compounds)
  func `a compound's head takes the suffixes`(_ row: [String]) throws {
    let automaton = try TermAutomaton(
      language: "tr", entries: [TermAutomaton.Entry(spec: TermSpec(text: row[0]))])
    let stem = row[0].prefix { $0 != " " }
    let head = row[0].split(separator: " ").dropLast().joined(separator: " ")
    #expect(!stem.isEmpty)
    for last in row.dropFirst() {
      let text = "\(head) \(last)"
      #expect(automaton.matches(in: text).count == 1, "\(row[0]) in '\(text)'")
    }
  }

  @Test(arguments: [
    ("at", "adı"), ("at", "attı"), ("ev", "evet"), ("tank", "tanker"), ("gül", "güldü"),
    ("ilk", "ılk"), ("kat", "kadın"), ("füze", "füzecilik"), ("yaz", "yazdı"), ("top", "toplum"),
    ("ok", "okul"), ("su", "suç"), ("kan", "kanat"), ("hava savunma sistemi", "hava savunması"),
    ("bor", "borç"), ("kar", "kâr"), ("Rus", "Rusça"), ("İngiliz", "İngilizce"),
    ("asker", "askeriye"),
  ])
  func `a noun is not found in a stranger`(_ term: String, _ text: String) throws {
    let automaton = try TermAutomaton(
      language: "tr", entries: [TermAutomaton.Entry(spec: TermSpec(text: term))])
    #expect(automaton.matches(in: text) == [])
  }
}
