## Every page
site-name = Vicini
skip-to-results = Sonuçlara geç
skip-to-content = İçeriğe geç
navigation = Ana menü
navigation-search = Ara
navigation-coverage = Bölge bölge
navigation-embed = Sizin siteniz için
navigation-about = Hakkımızda
languages = Dil
synthetic-notice = Bu kayıtlar gerçek değil. Sayfanın hızını ölçmek için yapıldı. Burada yardım bulamazsınız.
footer-statement = Her kayıt nereden geldiğini ve tarihini söyler. Bilinmeyen boş bırakılır: bu, “hayır” demek değildir.
footer-data-of = Kayıtların tarihi: { $date }.
footer-sources = Kaynaklar ve lisanslar
footer-privacy = Gizlilik

## Search
search-heading = İtalya’da, yakınınızda mültecilere yardım edenler
search-lead = Hukuki yardım, İtalyanca kursları, sağlık, arkadaşlık. Ücretsiz, üyelik gerekmez.
search-title-words = { $words }: İtalya’da mültecilere yardım edenler
search-title-near = { $place } yakınında mültecilere yardım edenler
search-description = İtalya’da mültecilerle çalışan dernekler: ihtiyaca, dile ve yere göre arayın, en yakın olan önce gelir.
search-words = Neye ihtiyacınız var?
search-words-hint = Kendi dilinizde: avukat, İtalyanca kursu, doktor
search-where = Nerede?
search-where-hint = İtalya’da bir şehir: Torino, Lecce
search-radius = Ne kadar uzakta
search-radius-any = Her uzaklık
search-radius-up-to = En fazla { $kilometres } km
search-submit = Ara
search-near-me = Yakınımda
filters-heading = Filtreler
filters-selected = { $count ->
    [one] { $count } seçildi
   *[other] { $count } seçildi
  }
filters-apply = Filtreleri uygula
facet-service = Ne yapıyorlar
facet-target = Kimler için
facet-language = Konuşulan dil
facet-led-by = Kim yönetiyor
facet-type = Kuruluş türü
facet-programme = Program
facet-evidence = Kaynak ne kadar kesin
facet-region = Bölge
facet-province = İl
facet-comune = Belediye
facet-verified = Bir kişi kontrol etti
facet-has = Neler biliniyor
facet-open = Çalışma saatleri
open-any = Herhangi bir saat
open-now = Şu an açık
open-known = Çalışma saatleri pek bilinmiyor: { $total } yerden yalnızca { $known } tanesi saatlerini söylüyor.
verified-any = Herhangi bir zaman veya hiç
verified-months = { $months ->
    [one] Son 1 ayda
   *[other] Son { $months } ayda
  }
has-website = Web sitesi
has-phone = Telefon
has-email = E-posta
has-opening-hours = Çalışma saatleri
has-position = Haritada yeri

## Results
results-count = { $count ->
    [one] 1 yer bulundu
   *[other] { $count } yer bulundu
  }
results-near = önce { $place } yakınındakiler
results-near-position = önce size en yakın olanlar
results-page = Sonuçlar
results-without-position = { $count ->
    [one] 1 yer daha uygun olabilir. Haritada yeri yok: bu alanda mı, bilmiyoruz.
   *[other] { $count } yer daha uygun olabilir. Haritada yerleri yok: bu alandalar mı, bilmiyoruz.
  }
results-without-position-show = Bunları da göster
results-in-area = haritadaki alanda
chips-label = Seçili filtreler
chip-remove = Kaldır: { $label }
chips-clear = Hepsini kaldır
chip-words = “{ $words }”
chip-area = Haritadaki alan
chip-radius = en fazla { $kilometres } km
chip-verified = { $months ->
    [one] son 1 ayda kontrol edildi
   *[other] son { $months } ayda kontrol edildi
  }
chip-place = { $kind }: { $place }
chip-open = şu an açık
chip-open-at = açık: { $when }
corrected = { $typed } yerine { $read } için sonuçlar gösteriliyor.
ignored = Bu kelimeler ne aranacağını söylemiyor: { $words }.
listed = { $before }, { $next }
matched-label = Neden burada
matched-word = “{ $field }” bölümünde { $word }
matched-word-language = “{ $field }” bölümünde { $word } ({ $language })
matched-name = Ad
matched-place = Yer
matched-description = Kendi sözleriyle
sort-label = Sıralama
sort-relevance = En uygun
sort-distance = En yakın
sort-name = Ad
sort-updated = Son değişiklik
pagination = Sayfalar
pagination-next = Sonraki sayfa
pagination-first = İlk sayfaya dön
where-unknown = İtalya’da “{ $place }” adında bir belediye bilmiyoruz. İşte tüm İtalya için sonuçlar.
where-suggestions = Bunu mu demek istediniz:
where-several = “{ $place }” adında birden fazla yer var. Hangisi?
empty-heading = Bunların hepsine uyan bir yer yok
widened = İstediklerinizin hepsine uyan bir yer yok. Şunları çıkardık: { $dropped }.
widened-open = çalışma saatleri
widened-verified = bir kişinin yaptığı kontrol
widened-has = bilinmesi gereken bilgiler
widened-radius = uzaklık
widened-bbox = haritadaki alan
widened-within = verilen alan
widened-filter = “{ $facet }” filtresi
widened-place = { $name } adlı yer
widened-words = { $words } { $count ->
    [one] kelimesi
   *[other] kelimeleri
  }
widened-nearest = Bunlar aradığınıza en çok benzeyenler, en yakın olan önce.
widened-closest = Bunlar aradığınıza en çok benzeyenler.
widened-heading = Yardım edebilecek başka yerler
empty-without = { $label } olmadan:
empty-words = Daha basit bir kelime deneyin, hangi dilde olursa olsun.
empty-start-again = Baştan başla

## A place
place-what = Ne yapıyorlar
place-for-whom = Kimler için
place-languages = Konuşulan diller
place-languages-unknown = Bilinmiyor. Onlara sorun: bilinmiyor, hayır demek değildir.
place-services-unknown = Henüz bilinmiyor
place-where = Nerede
place-contact = Onlara nasıl ulaşılır
place-contact-unknown = İletişim bilgisi bilinmiyor. Adları ve şehirleri onları bulmanıza yardım edebilir.
place-phone = Telefon
place-email = E-posta
place-website = Web sitesi
place-information = Daha fazla bilgi
place-open-in-maps = Harita uygulamasında aç
place-hours = Çalışma saatleri
hours-open = Şu an açık
hours-open-until = { $when ->
    [today] Şu an açık, kapanış: { $time }
    [tomorrow] Şu an açık, kapanış: yarın { $time }
    [week] Şu an açık, kapanış: { $day } { $time }
   *[later] Şu an açık, kapanış: { $day }
  }
hours-closed = Şu an kapalı
hours-closed-until = { $when ->
    [today] Şu an kapalı, açılış: { $time }
    [tomorrow] Şu an kapalı, açılış: yarın { $time }
    [week] Şu an kapalı, açılış: { $day } { $time }
   *[later] Şu an kapalı, açılış: { $day }
  }
hours-unclear = Açık mı, kapalı mı? Saatlerden anlaşılmıyor: gitmeden önce sorun.
hours-always = Her zaman açık, gece gündüz
hours-week = Önümüzdeki yedi gün, resmî tatiller dahil:
hours-day-closed = kapalı
hours-day-whole = bütün gün
hours-ask-first = { $hours } (önce sorun)
hours-written = Kaynağın yazdığı gibi: { $hours }
hours-today = bugün
hours-weekday = { $weekday ->
    [1] Pazartesi
    [2] Salı
    [3] Çarşamba
    [4] Perşembe
    [5] Cuma
    [6] Cumartesi
   *[7] Pazar
  }
place-transport = Oraya nasıl gidilir
place-accessibility = Engelliler için erişim
place-kind = Kuruluş türü
place-led-by = Kim yönetiyor
place-programmes = Programlar
place-other-names = Diğer adları
place-about-them = Kendi sözleriyle
place-source = Bu bilgi nereden geliyor
place-source-name = Kaynak
place-source-date = Kaynağın tarihi
place-source-age = Bilgi ne kadar eski
place-source-licence = Lisans
licence-facts-only = herkese açık bir web sayfasından bilgiler (açık lisans yok)
place-evidence = Kaynak ne diyor
place-evidence-level = Ne kadar kesin
place-verified = Bir kişi kontrol etti
place-verified-never = Henüz değil
place-changed = Burada son değişiklik
place-others = { $count ->
    [one] Bu kuruluşun 1 yeri daha
   *[other] Bu kuruluşun { $count } yeri daha
  }
place-others-all = Hepsini göster ({ $count })
place-back = Aramaya dön
place-nearby = Yakındaki diğerleri
place-closed-temporarily = Geçici olarak kapalı
place-description = { $name }, { $place }: ne yapıyorlar, kimler için, onlara nasıl ulaşılır ve bunu nereden biliyoruz.
place-json = Veri olarak bu kayıt (GeoJSON)
age-years = { $years ->
    [0] Bir yıldan az
    [one] 1 yıl
   *[other] { $years } yıl
  }
age-warning = Bu bilgi eski. Gitmeden önce telefon edin veya yazın.
evidence-a = A: kaynak ne yaptıklarını anlatıyor
evidence-b = B: resmî adı bunu söylüyor
evidence-c = C: yalnızca adı bunu düşündürüyor
precision-somewhere = { $municipality } içinde bir yerde
precision-street-note = Sokak doğru, numara gösterilmiyor.
precision-hidden = İnsanların güvenliği için yer gösterilmiyor
precision-hidden-note = Oraya giden insanları korumak için tam yeri göstermiyoruz. Telefonla sorun veya başka bir derneğe sorun.
precision-nowhere = Yeri bilinmiyor
precision-nowhere-note = Kaynak bir şehir söylemiyor. İtalya’nın her yerinde çalışıyor olabilir.
source-line = { $source }, { $date }
not-verified-since = { $date } sonrası kontrol edilmedi
not-verified = henüz kimse kontrol etmedi
verified-on = kontrol edildi: { $date }
visit-website = Web sitesi
visit-call = Telefon et
visit-write = E-posta yaz
distance-metres = { $metres } m
distance-kilometres = { $kilometres } km
about-distance = yaklaşık { $distance }

## Regions and their map
map-heading = Bölgelere göre
map-label = İtalya’nın bölgelerinin haritası, her birinde bulunan yerlerin sayısıyla
map-region = { $region }: { $count ->
    [0] yer yok
    [one] 1 yer
   *[other] { $count } yer
  }
map-legend = Bulunan yerler
map-boundaries = Sınırlar: ISTAT, Openpolis, CC BY 4.0
region-heading = { $region } bölgesinde mültecilere yardım edenler
region-description = { $region } bölgesinde mültecilerle çalışan dernekler: ne yapıyorlar, nerede, ve bölgeyle ilgili sayılar.
region-places = Yerler
region-services = Burada neler yapılıyor
region-provinces = İllere göre
region-figures = Bölgeyle ilgili sayılar
region-all = { $count ->
    [one] Bu yeri gör ve filtrele
   *[other] { $count } yerin hepsini gör ve filtrele
  }
region-others = Diğer bölgeler
region-none = Bu bölgede bir yer gösteren yayımlanmış kayıt henüz yok.

## Coverage
coverage-heading = Nerede eksik var?
coverage-lead = Her alanda listemizde kaç yer var ve orada kaç kişi yaşıyor.
coverage-warning = Bu, insanların ihtiyacını değil, listemizde olanı sayar: az kayıt olan bir alanda henüz kimsenin eklemediği yardım olabilir.
coverage-description = İtalya’nın bölgelerinde ve illerinde mültecilerle çalışan derneklerin yerleri ve orada yaşayanların sayıları.
coverage-by = Alanlar
coverage-by-region = Bölgeler
coverage-by-province = İller
coverage-indicator = Şununla karşılaştır
coverage-service = Yalnızca şunu sunanlar
coverage-all-services = Hepsi
coverage-show = Göster
coverage-order = Sıralama
coverage-order-gap = Önce nüfusa göre en az kayıt
coverage-order-name = Ad
coverage-order-entries = Önce en çok kayıt
coverage-area = Alan
coverage-entries = Kayıtlar
coverage-organizations = Kuruluşlar
coverage-rate = Her 1.000 için kayıt
coverage-unknown = sayı yok
coverage-map-label = Alanların haritası, renklerin gösterdiği: { $measure }
coverage-map-entries = Her alanda listedeki kayıtlar
coverage-class = { $from } – { $to }
coverage-class-none = Sayı yok
coverage-download = CSV olarak indir
coverage-total = İtalya
coverage-table-caption = Alanlara göre kayıtlar ve karşılaştırma: { $indicator }
indicator-population = Nüfus
indicator-foreign-residents = Yabancı nüfus
indicator-reception = Kabul merkezlerindeki kişiler
indicator-protection-permits = Yeni koruma izinleri
indicator-unaccompanied-minors = Refakatsiz çocuklar

## About
about-heading = Vicini hakkında
about-description = Vicini nedir, kayıtları nereden gelir, lisansları nelerdir ve sizin hakkınızda ne bilir: hiçbir şey.
about-what-heading = Bu nedir
about-what = Vicini “komşular” demektir. İtalya’da mültecilerle çalışan veya mültecilerin kendilerinin yönettiği derneklerin, kooperatiflerin, kiliselerin, ofislerin ve grupların haritası ve listesidir.
about-numbers = Burada { $organizations } kuruluşun yayımlanmış { $entries } yeri var.
about-how = Kayıtlar herkese açık kaynaklardan gelir. Her biri kaynağını, tarihini ve ne kadar kesin olduğunu söyler. Hepsi telefonla aranmadı: yola çıkmadan önce kontrol edin.
about-unknown = Bilinmeyen boş bırakılır. Bir derneğin dillerini bilmiyorsak, yine de sizin dilinizi konuşuyor olabilir.
about-safety-heading = Korunması gereken yerler
about-safety = Sığınma evleri, insan ticareti ve şiddete karşı yardım ve LGBTQI kişilere yardım için yalnızca belediyeyi gösteririz, adresi asla göstermeyiz. Daha fazlasını ancak bir kişi onlarla birlikte karar verdiyse gösteririz.
about-sources-heading = Kaynaklar
about-sources = Bu listedeki kayıtların geldiği yerler:
about-sources-entries = Kayıtlar
about-sources-more = { $count ->
    [one] ve 1 kaynak daha, adı kayıtlarında yazıyor
   *[other] ve { $count } kaynak daha, her birinin adı kayıtlarında yazıyor
  }
about-licence = Lisans
about-reference-heading = Sınırlar ve sayılar
about-reference-boundaries = Belediyeler, iller ve bölgeler: ISTAT (Openpolis ve onData aracılığıyla).
about-privacy-heading = Gizlilik
about-privacy-cookies = Çerez yok, üyelik yok, istatistik yok, başka şirketlerden hiçbir şey yok.
about-privacy-position = “Yakınımda”, konumunuzu yalnızca siz dokunduğunuzda sorar. Konumunuz cihazdan çıkmadan önce yaklaşık bir noktaya çevrilir (bir kilometre kadar). Onu saklamayız.
about-privacy-logs = Hizmetin kendi kayıt defterinde ne adresiniz ne de aradıklarınız bulunur.
about-languages-heading = Bu sayfaların dilleri
about-languages-help = Bu dillerden birini iyi biliyor musunuz? Metinleri düzeltebilirsiniz: her dil, bu hizmetin özgür kaynak kodunda bir dosyadır.
about-language-reviewed = kontrol eden: { $reviewer }
about-language-machine = makine çevirisi, henüz kontrol edilmedi
about-data-heading = Yazılımcılar ve ortaklar için
about-data = Burada gösterilen her şeyi başka programlar okuyabilir, siz de kendi web sitenize koyabilirsiniz.
about-data-api = API belgeleri

## For your website
embed-heading = Web sitenize koyun
embed-lead = Neyin gösterileceğini seçin, kodu sayfanıza kopyalayın. Ücretsiz, çerezsiz, başka şirketler olmadan.
embed-description = Kendi web siteniz için mültecilerle çalışan derneklerin listesi ve haritası: seçin, kopyalayın, tamam.
embed-language = Dil
embed-theme = Renkler
embed-theme-auto = Ziyaretçinin cihazı gibi
embed-theme-light = Açık
embed-theme-dark = Koyu
embed-hide = Gösterme
embed-hide-search = arama kutusu
embed-hide-filters = filtreler
embed-hide-map = harita
embed-region-any = Tüm İtalya
embed-service-any = Her şey
embed-make = Kodu oluştur
embed-code = Kopyalanacak kod
embed-preview = Önizlemeyi aç
embed-preview-heading = Önizleme
embed-frame-title = İtalya’da mültecilerle çalışan dernekler
embed-powered = Sayfanın tamamı: { $site }

## Errors
not-found-heading = Böyle bir sayfa yok
not-found-text = Adres eski veya yanlış olabilir. Belki kayıt kaldırıldı.
not-found-search = Aramaya git
bad-request-heading = Bu sayfanın adresinde bir hata var
bad-request-parameter = { $parameter } içinde:
bad-request-start-again = Bu olmadan ara
unavailable-heading = Kayıtlar hazırlanıyor
unavailable-text = Bir dakika sonra tekrar gelin.
error-heading = Bizim tarafımızda bir sorun oldu
error-text = Lütfen tekrar deneyin. Yine olursa, bu siteyi yöneten kişiye haber verin.

## Dates
date-day = { $day } { $month ->
    [1] Ocak
    [2] Şubat
    [3] Mart
    [4] Nisan
    [5] Mayıs
    [6] Haziran
    [7] Temmuz
    [8] Ağustos
    [9] Eylül
    [10] Ekim
    [11] Kasım
   *[12] Aralık
  } { $year }
date-month = { $month ->
    [1] Ocak
    [2] Şubat
    [3] Mart
    [4] Nisan
    [5] Mayıs
    [6] Haziran
    [7] Temmuz
    [8] Ağustos
    [9] Eylül
    [10] Ekim
    [11] Kasım
   *[12] Aralık
  } { $year }

## Words of the map and of the search as you type
script-show-map = Haritayı göster
script-hide-map = Haritayı gizle
script-map-size = yaklaşık { $kilobytes } kB
script-sheet-larger = Listeyi büyüt
script-sheet-smaller = Listeyi küçült
script-search-this-area = Bu alanda ara
script-near-me = Yakınımda
script-near-me-explain = Cihazınıza nerede olduğunuzu sorarız. Yalnızca yaklaşık bir nokta kullanırız (bir kilometre kadar) ve hiçbir şey saklamayız. Devam edilsin mi?
script-near-me-denied = Cihazınız konum vermedi. Bunun yerine şehrinizin adını yazın.
script-loading = Yükleniyor…
script-results-updated = Sonuçlar: { $count }
script-cluster-label = { $count } yer, yakınlaştır
script-cluster-near = { $comune } çevresinde { $count } yer, yakınlaştır
script-places-here = Buradaki yerler: { $count }
script-somewhere-in = { $comune } içinde bir yerde
script-close = Kapat
script-zoom-in = Yakınlaştır
script-zoom-out = Uzaklaştır
script-gesture-control-scroll = Haritayı yakınlaştırmak için Ctrl + kaydırma
script-gesture-command-scroll = Haritayı yakınlaştırmak için ⌘ + kaydırma
script-gesture-two-fingers = Haritayı iki parmakla kaydırın
script-reset-north = Kuzeyi yukarı çevir
script-pan-up = Yukarı kaydır
script-pan-down = Aşağı kaydır
script-pan-left = Sola kaydır
script-pan-right = Sağa kaydır
script-map-label = Bulunan yerlerin haritası
script-no-webgl = Bu cihaz haritayı çizemiyor. Listede her şey var.
script-attribution = Sınırlar: ISTAT, Openpolis; kıyılar: Natural Earth
script-load-failed = Yüklenemedi. Bağlantıyı kontrol edip tekrar deneyin.
script-copy = Kopyala
script-copied = Kopyalandı

## Offline
offline-heading = İnternetsiz
offline-lead = Listeyi bu cihazda saklayın: böylece internetsiz çalışır ve internet paketinizden gitmez.
offline-size = Yaklaşık { $kilobytes } kB. Yalnızca liste ve bu sayfalar: sizin hakkınızda hiçbir şey yok.
offline-keep = Listeyi bu cihazda sakla
offline-remove = Bu cihazdan sil
offline-page-heading = İnternet bağlantınız yok
offline-page-text = Bu sayfa cihazınızda yok. Kaydedilen liste var.
offline-page-list = Kaydedilen listeyi aç
app-description = İtalya’da, yakınınızda mültecilere yardım edenler: internetsiz çalışan bir liste ve harita.
script-offline-saving = Kaydediliyor…
script-offline-saved = Bu cihaza kaydedildi. Kayıtların tarihi: { $date }.
script-offline-removed = Bu cihazdan silindi.
script-offline-failed = Kaydedilemedi. Bağlantıyı ve boş alanı kontrol edin.
script-offline-note = Bağlantı yok. Kaydedilen listeyi görüyorsunuz ({ $date }): o zamandan beri bir şey değişmiş olabilir.
script-offline-where-unknown = Saklanan listede { $place } yok. Bütün İtalya aşağıda.
script-offline-updated = Kaydedilen liste güncel: { $date }.
script-offline-exact-position = Bağlantı yokken konumunuz cihazda kalır.

## Near me
script-near-choose-on-map = Haritada bir nokta seç
script-near-choose-hint = Haritada bulunduğunuz yere dokunun. Durdurmak için Esc.
script-near-this-point = Bu noktanın yakınında ara
walking-minutes = { $minutes ->
    [one] yürüyerek yaklaşık 1 dakika
   *[other] yürüyerek yaklaşık { $minutes } dakika
  }

## Filters
filter-value-none = { $value }: diğer filtrelerle yer yok
filter-language-unknown = Dilleri bilinmiyor
filter-language-unknown-show = { $count ->
    [one] Dilleri bilinmeyen 1 yeri de göster
   *[other] Dilleri bilinmeyen { $count } yeri de göster
  }
filter-language-unknown-hide = Dilleri bilinmeyen yerleri gizle
filter-language-explained = Dilleri söyleyen kaynak çok az. Bilinmiyor, hayır demek değildir: onlara sorun.

## A place: reach, share, print, report
place-actions = Bu sayfayla neler yapabilirsiniz
place-directions = Harita uygulamasında yol tarifi
place-on-foot = Yürüyerek
place-by-public-transport = Toplu taşımayla
place-area-note = Renkli alan belediyenin tamamıdır. Tam yer gösterilmiyor.
place-picture = Harita: { $place }
place-share = Bir arkadaşa gönder
place-copy-link = Bağlantıyı kopyala
place-whatsapp = WhatsApp ile gönder
place-qr = QR kodu göster
place-qr-explained = Başka bir telefonun kamerasını koda tutun: bu sayfa açılır.
place-print = Bu sayfayı yazdır
place-report = Hata bildir
place-printed-from = Alındığı sayfa: { $address }, { $date }
report-heading = { $name } hakkında hata bildirin
report-lead = Üyelik ve ad gerekmez. Kendiniz veya başkaları hakkında özel bir şey yazmayın.
report-kind = Yanlış olan ne?
report-kind-moved = Taşındı veya adres yanlış
report-kind-closed = Artık yok
report-kind-contact = Telefon, e-posta veya web sitesi yanlış
report-kind-hours = Çalışma saatleri yanlış
report-kind-services = Ne yaptıkları yanlış yazılmış veya eksik
report-kind-languages = Konuştukları diller yanlış veya eksik
report-kind-safety = Gösterilmesi insanları tehlikeye atıyor
report-kind-other = Başka bir şey
report-message = Doğrusu ne? (biliyorsanız)
report-contact = E-postanız veya telefonunuz, yalnızca cevap istiyorsanız
report-send = Gönder
report-thanks-heading = Teşekkürler
report-thanks = Bir kişi buna bakacak. Yazdıklarınız yalnızca bunun için saklanır.
report-incomplete = Yanlış olanı seçin.
report-too-long = { $count ->
    [one] Bu çok uzun: en fazla 1 harf.
   *[other] Bu çok uzun: en fazla { $count } harf.
  }
report-too-many = Çok fazla bildirim geldi. Lütfen bir saat sonra tekrar deneyin.

## The map
map-picture = Bulunan yerlerin haritası, resim olarak

## About
about-privacy-offline = Yalnızca siz isterseniz, liste internetsiz kullanım için cihazınızda saklanır. Onu istediğiniz zaman oradan silebilirsiniz.
about-privacy-report = Bir hata bildiriminde yalnızca sizin yazdıklarınız bulunur, başka hiçbir şey.
about-offline-heading = İnternetsiz kullanım
machine-translated-help = Makine çevirisi, henüz kontrol edilmedi. Bize yardım edin:
machine-translated-help-link = neler yapabilirsiniz
