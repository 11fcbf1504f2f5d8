## Every page
site-name = Vicini
skip-to-results = Sonuçlara geç
skip-to-content = İçeriğe geç
navigation = Ana menü
navigation-search = Ara
navigation-coverage = Bölge bölge
navigation-embed = Web siteniz için
navigation-about = Hakkında
languages = Dil
synthetic-notice = Bu kayıtlar gerçek değil. Hızı ölçmek için yapıldı. Burada yardım bulamazsınız.
footer-statement = Her kayıt kaynağını ve tarihini söyler. Bilinmeyen boş bırakılır: “hayır” demek değildir.
footer-data-of = Kayıtların tarihi: { $date }.
footer-sources = Kaynaklar ve lisanslar
footer-privacy = Gizlilik

## Search
search-heading = İtalya’da, yakınınızda mültecilere kim yardım ediyor
search-lead = Hukuki yardım, İtalyanca kursu, sağlık, yeni insanlar. Ücretsiz, hesap gerekmez.
search-title-words = { $words }: İtalya’da mültecilere kim yardım ediyor
search-title-near = Mültecilere kim yardım ediyor: { $place } yakını
search-description = İtalya’da mültecilerle çalışan dernekler: ihtiyaca, dile ve yere göre arayın, en yakın olan önce.
search-words = Neye ihtiyacınız var?
search-words-hint = Kendi dilinizde: avukat, İtalyanca kursu, doktor
search-where = Nerede?
search-where-hint = İtalya’da bir şehir: Torino, Lecce
search-radius = Ne kadar uzakta
search-radius-any = Mesafe önemli değil
search-radius-up-to = En çok { $kilometres } km
search-submit = Ara
search-near-me = Yakınımda
filters-heading = Filtreler
filters-selected = { $count ->
    [one] { $count } seçili
   *[other] { $count } seçili
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
facet-comune = Belediye (comune)
facet-verified = Bir kişi kontrol etti
facet-has = Ne biliniyor
facet-open = Açılış saatleri
open-any = Her zaman
open-now = Şu an açık
open-known = Açılış saatleri az biliniyor: { $total } yerden { $known } tanesi saatlerini yazıyor.
verified-any = Fark etmez
verified-months = { $months ->
    [one] Son bir ay içinde
   *[other] Son { $months } ay içinde
  }
has-website = Web sitesi
has-phone = Telefon
has-email = E-posta
has-opening-hours = Açılış saatleri
has-position = Haritadaki yeri

## Results
results-count = { $count ->
    [one] { $count } yer bulundu
   *[other] { $count } yer bulundu
  }
results-near = önce { $place } yakınındakiler
results-near-position = önce size en yakın olanlar
results-page = Sonuçlar
results-without-position = { $count ->
    [one] { $count } yer daha uyabilir. Haritada yeri yok: bu alanda mı bilmiyoruz.
   *[other] { $count } yer daha uyabilir. Haritada yerleri yok: bu alandalar mı bilmiyoruz.
  }
results-without-position-show = Onları da göster
results-in-area = haritadaki alanda
chips-label = Seçili filtreler
chip-remove = Kaldır: { $label }
chips-clear = Hepsini kaldır
chip-words = “{ $words }”
chip-area = Haritadaki alan
chip-radius = en çok { $kilometres } km
chip-verified = { $months ->
    [one] son bir ayda kontrol edildi
   *[other] son { $months } ayda kontrol edildi
  }
chip-place = { $kind }: { $place }
chip-open = şu an açık
chip-open-at = açık: { $when }
corrected = { $typed } yerine { $read } için sonuçlar gösteriliyor.
ignored = Bu kelimeler ne aranacağını söylemiyor: { $words }.
listed = { $before }, { $next }
matched-label = Neden burada
matched-word = { $word }, şurada: “{ $field }”
matched-word-language = { $word } ({ $language }), şurada: “{ $field }”
matched-name = Ad
matched-place = Yer
matched-description = Kendi sözleriyle
sort-label = Sıra
sort-relevance = En uygun
sort-distance = En yakın
sort-name = Ad
sort-updated = Son değişiklik
pagination = Sayfalar
pagination-next = Sonraki sayfa
pagination-first = İlk sayfaya dön
where-unknown = İtalya’da “{ $place }” adında bir belediye bilmiyoruz. Bütün İtalya için sonuçlar aşağıda.
where-suggestions = Bunu mu demek istediniz:
where-several = “{ $place }” adında birden çok yer var. Hangisi?
empty-heading = Hiçbir yer bunların hepsine uymuyor
widened = İstediklerinizin hepsine uyan yer yok. Şunu çıkardık: { $dropped }.
widened-open = açılış saatleri
widened-verified = bir kişinin kontrolü
widened-has = bilinmesi gerekenler
widened-radius = mesafe
widened-bbox = haritadaki alan
widened-within = verilen alan
widened-filter = “{ $facet }” filtresi
widened-place = yer: { $name }
widened-words = { $count ->
    [one] kelime:
   *[other] kelimeler:
  } { $words }
widened-nearest = En yakın olanlar bunlar, en yakını önce.
widened-closest = En çok bunlar uyuyor.
widened-heading = Yardım edebilecek başka yerler
empty-without = Bu olmadan: { $label }
empty-words = Daha basit tek bir kelime deneyin, hangi dilde olursa olsun.
empty-start-again = Baştan başla

## A place
place-what = Ne yapıyorlar
place-for-whom = Kimler için
place-languages = Konuşulan diller
place-languages-unknown = Bilinmiyor. Onlara sorun: bilinmiyor, hayır demek değildir.
place-services-unknown = Henüz bilinmiyor
place-where = Nerede
place-contact = Nasıl ulaşılır
place-contact-unknown = İletişim bilgisi yok. Adları ve şehirleri onları bulmaya yardım edebilir.
place-phone = Telefon
place-email = E-posta
place-website = Web sitesi
place-information = Onlar hakkında daha fazlası
place-open-in-maps = Harita uygulamasında aç
place-hours = Açılış saatleri
hours-open = Şu an açık
hours-open-until = { $when ->
    [today] Şu an açık, bugün { $time } kapanıyor
    [tomorrow] Şu an açık, yarın { $time } kapanıyor
    [week] Şu an açık, { $day } { $time } kapanıyor
   *[later] Şu an açık, kapanış: { $day }
  }
hours-closed = Şu an kapalı
hours-closed-until = { $when ->
    [today] Şu an kapalı, bugün { $time } açılıyor
    [tomorrow] Şu an kapalı, yarın { $time } açılıyor
    [week] Şu an kapalı, { $day } { $time } açılıyor
   *[later] Şu an kapalı, açılış: { $day }
  }
hours-unclear = Açık mı kapalı mı? Saatlerden anlaşılmıyor: gitmeden önce sorun.
hours-always = Her zaman açık, gece gündüz
hours-week = Gelecek yedi gün, resmi tatiller dahil:
hours-day-closed = kapalı
hours-day-whole = bütün gün
hours-ask-first = { $hours } (önce sorun)
hours-written = Kaynağın yazdığı gibi: { $hours }
hours-today = bugün
hours-weekday = { $weekday ->
    [1] pazartesi
    [2] salı
    [3] çarşamba
    [4] perşembe
    [5] cuma
    [6] cumartesi
   *[7] pazar
  }
place-transport = Nasıl gidilir
place-accessibility = Engelliler için erişim
place-kind = Kuruluş türü
place-led-by = Kim yönetiyor
place-programmes = Programlar
place-other-names = Diğer adları
place-about-them = Kendi sözleriyle
place-source = Bu bilgi nereden
place-source-name = Kaynak
place-source-date = Kaynağın tarihi
place-source-age = Bilginin yaşı
place-source-licence = Lisans
licence-facts-only = herkese açık bir web sayfasından bilgiler (açık lisans yok)
place-evidence = Kaynak ne diyor
place-evidence-level = Bu ne kadar kesin
place-verified = Bir kişi kontrol etti
place-verified-never = Henüz değil
place-changed = Burada son değişiklik
place-others = { $count ->
    [one] Bu kuruluşun { $count } başka yeri
   *[other] Bu kuruluşun { $count } başka yeri
  }
place-others-all = Hepsini göster: { $count }
place-back = Aramaya dön
place-nearby = Yakındaki diğerleri
place-closed-temporarily = Geçici olarak kapalı
place-description = { $name }, { $place }: ne yapıyorlar, kimler için, nasıl ulaşılır ve bunu nereden biliyoruz.
place-json = Bu kayıt veri olarak (GeoJSON)
age-years = { $years ->
    [0] Bir yıldan az
    [one] { $years } yıl
   *[other] { $years } yıl
  }
age-warning = Bu bilgi eski. Gitmeden önce arayın veya yazın.
evidence-a = A: kaynak ne yaptıklarını anlatıyor
evidence-b = B: resmi adları bunu söylüyor
evidence-c = C: yalnızca adları bunu düşündürüyor
precision-somewhere = { $municipality } içinde bir yer
precision-street-note = Sokak doğru, numara gösterilmiyor.
precision-hidden = İnsanların güvenliği için yeri gösterilmiyor
precision-hidden-note = Oraya giden insanları korumak için tam yeri göstermiyoruz. Telefonla veya başka bir dernekten sorun.
precision-nowhere = Yeri bilinmiyor
precision-nowhere-note = Kaynak şehir adı vermiyor. İtalya’nın her yerinde çalışıyor olabilir.
source-line = { $source }, { $date }
not-verified-since = { $date } tarihinden beri kontrol edilmedi
not-verified = bir kişi kontrol etmedi
verified-on = kontrol tarihi: { $date }
visit-website = Web sitesi
visit-call = Ara
visit-write = Yaz
distance-metres = { $metres } m
distance-kilometres = { $kilometres } km
about-distance = yaklaşık { $distance }

## Regions and their map
map-heading = Bölgelere göre
map-label = İtalya’nın bölgelerinin haritası, her birinde bulunan yer sayısıyla
map-region = { $region }: { $count ->
    [0] yer yok
    [one] { $count } yer
   *[other] { $count } yer
  }
map-legend = Bulunan yerler
map-boundaries = Sınırlar: ISTAT, Openpolis, CC BY 4.0
region-heading = Mültecilere kim yardım ediyor: { $region }
region-description = { $region } bölgesinde mültecilerle çalışan dernekler: ne yapıyorlar, nerede ve bölgenin rakamları.
region-places = Yerler
region-services = Burada yapılanlar
region-provinces = İllere göre
region-figures = Bölgenin rakamları
region-all = { $count ->
    [one] { $count } yeri gör ve filtrele
   *[other] { $count } yerin hepsini gör ve filtrele
  }
region-others = Diğer bölgeler
region-none = Yayımlanan hiçbir kayıt bu bölgede bir yer adı vermiyor.

## Coverage
coverage-heading = Nerede eksik var?
coverage-lead = Listemizin her alanda kaç yer bildiği, orada kaç kişinin yaşadığıyla yan yana.
coverage-warning = Bu, listemizde olanı sayar, insanların ihtiyacını değil: az kayıt olan bir alanda, henüz kimsenin eklemediği yardım olabilir.
coverage-description = Mültecilerle çalışan derneklerin yerleri, İtalya’nın bölge ve illerine göre, orada yaşayan insanların rakamlarıyla.
coverage-by = Alanlar
coverage-by-region = Bölgeler
coverage-by-province = İller
coverage-indicator = Şununla karşılaştır
coverage-service = Yalnızca bunu sunanlar
coverage-all-services = Hepsi
coverage-show = Göster
coverage-order = Sıra
coverage-order-gap = Önce kişi başına en az kayıt
coverage-order-name = Ad
coverage-order-entries = Önce en çok kayıt
coverage-area = Alan
coverage-entries = Kayıtlar
coverage-organizations = Kuruluşlar
coverage-rate = 1.000 kişiye düşen kayıt
coverage-unknown = rakam yok
coverage-map-label = Alanların haritası, renkler şunu gösterir: { $measure }
coverage-map-entries = Her alandaki kayıtlar
coverage-class = { $from } – { $to }
coverage-class-none = Rakam yok
coverage-download = CSV olarak indir
coverage-total = İtalya
coverage-table-caption = Alanlara göre kayıtlar, yanında: { $indicator }
indicator-population = Nüfus
indicator-foreign-residents = Yabancı nüfus
indicator-reception = Kabul merkezlerindeki kişiler
indicator-protection-permits = Yeni koruma izinleri
indicator-unaccompanied-minors = Refakatsiz çocuklar

## About
about-heading = Vicini hakkında
about-description = Vicini nedir, kayıtları nereden gelir, hangi lisanslarla, ve sizin hakkınızda ne bilir: hiçbir şey.
about-what-heading = Bu nedir
about-what = Vicini “komşular” demektir. İtalya’da mültecilerle çalışan ya da mültecilerin kendilerinin yönettiği derneklerin, kooperatiflerin, kiliselerin, ofislerin ve grupların haritası ve listesidir.
about-numbers = { $organizations } kuruluşun yayımlanmış { $entries } yerini içerir.
about-how = Kayıtlar herkese açık kaynaklardan gelir. Her biri kaynağını, tarihini ve ne kadar kesin olduğunu söyler. Hepsini kimse aramadı: yola çıkmadan önce kontrol edin.
about-unknown = Bilmediğimiz boş kalır. Dillerini bilmediğimiz bir dernek sizin dilinizi konuşuyor olabilir.
about-safety-heading = Korunması gereken yerler
about-safety = Sığınma evleri, insan ticaretine ve şiddete karşı hizmetler ve LGBTQI kişiler için hizmetlerde yalnızca belediyeyi gösteririz, adresi asla. Daha fazlası ancak bir kişi onlarla birlikte karar verdiyse gösterilir.
about-sources-heading = Kaynaklar
about-sources = Bu listenin kayıtları şuradan gelir:
about-sources-entries = Kayıtlar
about-sources-more = { $count ->
    [one] ve { $count } başka kaynak, kayıtlarının yanında yazılı
   *[other] ve { $count } başka kaynak, her biri kayıtlarının yanında yazılı
  }
about-licence = Lisans
about-reference-heading = Sınırlar ve rakamlar
about-reference-boundaries = Belediyeler, iller ve bölgeler: ISTAT, Openpolis ve onData aracılığıyla.
about-privacy-heading = Gizlilik
about-privacy-cookies = Çerez yok, hesap yok, istatistik yok, başka şirketlerden hiçbir şey yok.
about-privacy-position = “Yakınımda” konumunuzu yalnızca dokunduğunuzda sorar. Konumunuz cihazdan çıkmadan önce daha az kesin yapılır (yaklaşık bir kilometre) ve saklanmaz.
about-privacy-logs = Hizmetin kendi kayıt defterinde ne adresiniz ne de aradığınız şey yazar.
about-languages-heading = Bu sayfaların dilleri
about-languages-help = Bu dillerden birini iyi biliyor musunuz? Metinleri düzeltebilirsiniz: her dil, bu hizmetin özgür kaynak kodunda bir dosyadır.
about-language-reviewed = kontrol eden: { $reviewer }
about-language-machine = makine çevirisi, henüz kontrol edilmedi
about-data-heading = Geliştiriciler ve ortaklar için
about-data = Burada gösterilen her şey makineler tarafından okunabilir ve kendi web sitenize konabilir.
about-data-api = API belgeleri

## For your website
embed-heading = Web sitenize koyun
embed-lead = Ne gösterileceğini seçin, kodu sayfanıza kopyalayın. Ücretsiz, çerezsiz, başka şirketler olmadan.
embed-description = Kendi web siteniz için mültecilerle çalışan derneklerin listesi ve haritası: seçin, kopyalayın, bitti.
embed-language = Dil
embed-theme = Renkler
embed-theme-auto = Ziyaretçinin cihazındaki gibi
embed-theme-light = Açık
embed-theme-dark = Koyu
embed-hide = Gösterme
embed-hide-search = arama kutusu
embed-hide-filters = filtreler
embed-hide-map = harita
embed-region-any = Bütün İtalya
embed-service-any = Hepsi
embed-make = Kodu hazırla
embed-code = Kopyalanacak kod
embed-preview = Önizlemeyi aç
embed-preview-heading = Önizleme
embed-frame-title = İtalya’da mültecilerle çalışan dernekler
embed-powered = Tam sayfa: { $site }

## Errors
not-found-heading = Bu sayfa yok
not-found-text = Adres eski ya da yanlış olabilir. Belki kayıt kaldırıldı.
not-found-search = Aramaya git
bad-request-heading = Bu sayfanın adresinde hata var
bad-request-parameter = Hata burada: { $parameter }
bad-request-start-again = Onsuz ara
unavailable-heading = Kayıtlar hazırlanıyor
unavailable-text = Bir dakika sonra yine gelin.
error-heading = Bizim tarafımızda bir sorun oldu
error-text = Lütfen yeniden deneyin. Yine olursa siteyi yönetene haber verin.

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
script-search-this-area = Bu alanda ara
script-near-me = Yakınımda
script-near-me-explain = Cihazınıza nerede olduğunuzu soruyoruz. Yalnızca daha az kesin bir nokta kullanırız (yaklaşık bir kilometre) ve hiçbir şey saklamayız. Devam edelim mi?
script-near-me-denied = Cihazınız konum vermedi. Bunun yerine şehrinizin adını yazın.
script-loading = Yükleniyor…
script-results-updated = Sonuçlar: { $count }
script-cluster-label = { $count } yer, yakınlaştır
script-cluster-near = { $comune } çevresinde { $count } yer, yakınlaştır
script-places-here = Buradaki yerler: { $count }
script-somewhere-in = { $comune } içinde bir yer
script-close = Kapat
script-zoom-in = Yakınlaştır
script-zoom-out = Uzaklaştır
script-gesture-control-scroll = Yakınlaştırmak için Ctrl + kaydırma
script-gesture-command-scroll = Yakınlaştırmak için ⌘ + kaydırma
script-gesture-two-fingers = Haritayı iki parmakla kaydırın
script-reset-north = Kuzeyi yukarı çevir
script-pan-up = Yukarı
script-pan-down = Aşağı
script-pan-left = Sola
script-pan-right = Sağa
script-map-label = Bulunan yerlerin haritası
script-no-webgl = Bu cihaz haritayı çizemiyor. Listede her şey var.
script-attribution = Sınırlar: ISTAT, Openpolis; kıyılar: Natural Earth
script-load-failed = Yüklenemedi. Bağlantıyı kontrol edip yeniden deneyin.
script-copy = Kopyala
script-copied = Kopyalandı

## Offline
offline-heading = İnternetsiz
offline-lead = Listeyi bu cihazda saklayın: internet olmadan çalışır ve veri harcamaz.
offline-size = Yaklaşık { $kilobytes } kB. Yalnızca liste ve bu sayfalar: sizin hakkınızda hiçbir şey yok.
offline-keep = Listeyi bu cihazda sakla
offline-remove = Bu cihazdan sil
offline-page-heading = Bağlantınız yok
offline-page-text = Bu sayfa cihazınızda yok. Saklanan liste var.
offline-page-list = Saklanan listeyi aç
app-description = İtalya’da, yakınınızda mültecilere kim yardım ediyor: internet olmadan da çalışan bir liste ve harita.
script-offline-saving = Kaydediliyor…
script-offline-saved = Bu cihaza kaydedildi. Kayıtların tarihi: { $date }.
script-offline-removed = Bu cihazdan silindi.
script-offline-failed = Kaydedilemedi. Bağlantıyı ve boş yeri kontrol edin.
script-offline-note = Bağlantı yok. { $date } tarihli saklanan listeyi görüyorsunuz: o zamandan beri değişiklik olabilir.
script-offline-updated = Saklanan liste güncel: { $date }.
script-offline-exact-position = Bağlantı olmadan konumunuz cihazda kalır.

## Near me
near-me-ways = Konumunuz, bir şehir ya da haritaya bir dokunuş
script-near-choose-on-map = Haritada bir nokta seç
script-near-choose-hint = Haritada olduğunuz yere dokunun. Esc durdurur.
script-near-this-point = Bu noktanın yakınında ara
walking-minutes = { $minutes ->
    [one] yürüyerek yaklaşık { $minutes } dakika
   *[other] yürüyerek yaklaşık { $minutes } dakika
  }

## Filters
filter-value-none = { $value }: diğer filtrelerle yer yok
filter-language-yes = Bu dili konuştuğunu söylüyor
filter-language-unknown = Dilleri bilinmiyor
filter-language-unknown-show = { $count ->
    [one] Dilleri bilinmeyen { $count } yeri de göster
   *[other] Dilleri bilinmeyen { $count } yeri de göster
  }
filter-language-unknown-hide = Dilleri bilinmeyen yerleri gizle
filter-language-explained = Kaynakların pek azı dil yazar. Bilinmiyor, hayır demek değildir: onlara sorun.

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
place-qr = QR kodunu göster
place-qr-explained = Başka bir telefonun kamerasını buna tutun: bu sayfayı açar.
place-print = Bu sayfayı yazdır
place-report = Hata bildir
place-printed-from = { $address } adresinden, { $date }
report-heading = { $name } hakkında hata bildir
report-lead = Hesap ya da ad gerekmez. Kendiniz veya başkaları hakkında özel bir şey yazmayın.
report-kind = Yanlış olan ne?
report-kind-moved = Taşındı ya da adres yanlış
report-kind-closed = Artık yok
report-kind-contact = Telefon, e-posta ya da web sitesi yanlış
report-kind-hours = Açılış saatleri yanlış
report-kind-services = Ne yaptıkları yanlış ya da eksik
report-kind-languages = Konuştukları diller yanlış ya da eksik
report-kind-safety = Bunu göstermek insanları tehlikeye atıyor
report-kind-other = Başka bir şey
report-message = Doğrusu ne olmalı? (biliyorsanız)
report-contact = E-postanız ya da telefonunuz, yalnızca cevap isterseniz
report-send = Gönder
report-thanks-heading = Teşekkürler
report-thanks = Bir kişi buna bakacak. Yazdıklarınız yalnızca bunun için saklanır.
report-incomplete = Neyin yanlış olduğunu seçin.
report-too-long = { $count ->
    [one] Bu çok uzun: en çok { $count } harf.
   *[other] Bu çok uzun: en çok { $count } harf.
  }
report-too-many = Çok fazla bildirim geldi. Lütfen bir saat sonra yeniden deneyin.

## The map
map-picture = Bulunan yerlerin haritası, resim olarak
map-tap-to-load = Hareket eden harita için dokunun (yaklaşık { $kilobytes } kB)
script-sheet-handle = Yer listesi
script-sheet-larger = Listeyi büyüt
script-sheet-smaller = Listeyi küçült
script-cluster-list = Bu noktadaki yerler
script-worker-failed = Harita başlatılamadı. Listede her şey var.

## About
about-privacy-offline = Yalnızca siz isterseniz liste, internetsiz kullanım için cihazınızda saklanır. Onu orada istediğiniz zaman silebilirsiniz.
about-privacy-report = Bir hata bildirimi yalnızca içine yazdığınızı içerir, başka hiçbir şeyi değil.
about-offline-heading = İnternetsiz kullanım
machine-translated-help = Makine çevirisi, henüz kontrol edilmedi. Bize yardım edin:
machine-translated-help-link = neler yapabilirsiniz
