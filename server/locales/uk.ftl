## Every page
site-name = Vicini
skip-to-results = До результатів
skip-to-content = До змісту
navigation = Головне меню
navigation-search = Пошук
navigation-coverage = Охоплення
navigation-embed = Для вашого сайту
navigation-about = Про сервіс
languages = Мова
synthetic-notice = Вигадані записи, створені для вимірювання швидкості. Тут ніхто не отримає допомоги.
footer-statement = Кожен запис називає джерело й дату. Невідоме лишаємо порожнім: це не означає «ні».
footer-data-of = Дані станом на { $date }.
footer-sources = Джерела та ліцензії
footer-privacy = Приватність

## Search
search-heading = Хто допомагає біженцям в Італії поруч із вами
search-lead = Правова допомога, курси італійської, здоровʼя, спілкування. Безкоштовно, без реєстрації.
search-title-words = { $words }: хто допомагає біженцям в Італії
search-title-near = Хто допомагає біженцям поруч: { $place }
search-description = Обʼєднання, що працюють із біженцями в Італії: шукайте за потребою, мовою та місцем, спершу найближчі.
search-words = Що вам потрібно?
search-words-hint = Вашою мовою: адвокат, курси італійської, лікар
search-where = Де?
search-where-hint = Місто в Італії: Турин, Мілан
search-radius = Як далеко
search-radius-any = Будь-яка відстань
search-radius-up-to = До { $kilometres } км
search-submit = Шукати
search-near-me = Поруч зі мною
filters-heading = Фільтри
filters-selected = { $count ->
    [one] вибрано { $count }
    [few] вибрано { $count }
    [many] вибрано { $count }
   *[other] вибрано { $count }
  }
filters-apply = Застосувати фільтри
facet-service = Що роблять
facet-target = Для кого
facet-language = Якою мовою говорять
facet-led-by = Хто керує
facet-type = Вид організації
facet-programme = Програма
facet-evidence = Надійність джерела
facet-region = Регіон
facet-province = Провінція
facet-comune = Муніципалітет
facet-verified = Перевірила людина
facet-has = Що відомо
facet-open = Години роботи
open-any = Будь-коли
open-now = Відчинено зараз
open-known = Про години роботи відомо мало: їх вказують { $known } місць із { $total }.
verified-any = Будь-коли або ніколи
verified-months = { $months ->
    [one] За останній { $months } місяць
    [few] За останні { $months } місяці
    [many] За останні { $months } місяців
   *[other] За останні { $months } місяця
  }
has-website = Сайт
has-phone = Телефон
has-email = Ел. пошта
has-opening-hours = Години роботи
has-position = Місце на карті

## Results
results-count = { $count ->
    [one] Знайдено { $count } місце
    [few] Знайдено { $count } місця
    [many] Знайдено { $count } місць
   *[other] Знайдено { $count } місця
  }
results-near = спершу найближчі: { $place }
results-near-position = спершу найближчі до вас
results-page = Результати
results-without-position = { $count ->
    [one] Ще { $count } підходить, але не має місця на карті, тож невідомо, чи він у цій зоні.
    [few] Ще { $count } підходять, але не мають місця на карті, тож невідомо, чи вони в цій зоні.
    [many] Ще { $count } підходять, але не мають місця на карті, тож невідомо, чи вони в цій зоні.
   *[other] Ще { $count } підходять, але не мають місця на карті, тож невідомо, чи вони в цій зоні.
  }
results-without-position-show = Показати їх теж
results-in-area = у зоні карти
chips-label = Активні фільтри
chip-remove = Прибрати: { $label }
chips-clear = Прибрати всі
chip-words = «{ $words }»
chip-area = Зона карти
chip-radius = до { $kilometres } км
chip-verified = { $months ->
    [one] перевірено за останній { $months } місяць
    [few] перевірено за останні { $months } місяці
    [many] перевірено за останні { $months } місяців
   *[other] перевірено за останні { $months } місяця
  }
chip-place = { $kind }: { $place }
chip-open = відчинено зараз
chip-open-at = відчинено: { $when }
corrected = Показано результати для { $read } замість { $typed }.
ignored = Ці слова не кажуть, що шукати: { $words }.
listed = { $before }, { $next }
matched-label = Чому воно тут
matched-word = { $word } у «{ $field }»
matched-word-language = { $word } ({ $language }) у «{ $field }»
matched-name = Назва
matched-place = Місце
matched-description = Їхніми словами
sort-label = Порядок
sort-relevance = Найвідповідніші
sort-distance = Найближчі
sort-name = Назва
sort-updated = Остання зміна
pagination = Сторінки
pagination-next = Наступна сторінка
pagination-first = На першу сторінку
where-unknown = Ми не знаємо муніципалітету в Італії з назвою «{ $place }». Ось результати для всієї Італії.
where-suggestions = Можливо, ви шукали:
where-several = Назву «{ $place }» має кілька муніципалітетів. Який саме?
empty-heading = Жодне місце не відповідає всьому цьому
widened = Жодне місце не відповідає всьому, що ви запитали. Ми відкинули: { $dropped }.
widened-open = години роботи
widened-verified = перевірку людиною
widened-has = те, що має бути відомо
widened-radius = відстань
widened-bbox = зону карти
widened-within = вказану територію
widened-filter = фільтр «{ $facet }»
widened-place = місце { $name }
widened-words = { $count ->
    [one] слово
   *[other] слова
  } { $words }
widened-nearest = Ось що підходить найбільше, спершу найближчі.
widened-closest = Ось що підходить найбільше.
widened-heading = Інші місця, які можуть допомогти
empty-without = Без «{ $label }»:
empty-words = Спробуйте одне просте слово будь-якою мовою.
empty-start-again = Почати спочатку

## A place
place-what = Що роблять
place-for-whom = Для кого
place-languages = Якими мовами говорять
place-languages-unknown = Невідомо. Запитайте: невідомо не означає ні.
place-services-unknown = Ще невідомо
place-where = Де
place-contact = Як звʼязатися
place-contact-unknown = Контактів не знаємо. Назва та муніципалітет можуть допомогти їх знайти.
place-phone = Телефон
place-email = Ел. пошта
place-website = Сайт
place-information = Докладніше
place-open-in-maps = Відкрити в застосунку карт
place-hours = Години роботи
hours-open = Відчинено зараз
hours-open-until = { $when ->
    [today] Відчинено зараз, зачиняється о { $time }
    [tomorrow] Відчинено зараз, зачиняється завтра о { $time }
    [week] Відчинено зараз, зачиняється: { $day }, { $time }
   *[later] Відчинено зараз, зачиняється: { $day }
  }
hours-closed = Зачинено зараз
hours-closed-until = { $when ->
    [today] Зачинено зараз, відчиняється о { $time }
    [tomorrow] Зачинено зараз, відчиняється завтра о { $time }
    [week] Зачинено зараз, відчиняється: { $day }, { $time }
   *[later] Зачинено зараз, відчиняється: { $day }
  }
hours-unclear = Відчинено чи зачинено? Години роботи цього не кажуть: запитайте, перш ніж іти.
hours-always = Завжди відчинено, вдень і вночі
hours-week = Наступні сім днів, разом зі святами:
hours-day-closed = зачинено
hours-day-whole = увесь день
hours-ask-first = { $hours } (запитайте спершу)
hours-written = Як пише джерело: { $hours }
hours-today = сьогодні
hours-weekday = { $weekday ->
    [1] понеділок
    [2] вівторок
    [3] середа
    [4] четвер
    [5] п’ятниця
    [6] субота
   *[7] неділя
  }
place-transport = Як дістатися
place-accessibility = Доступність
place-kind = Вид організації
place-led-by = Хто керує
place-programmes = Програми
place-other-names = Інші назви
place-about-them = Їхніми словами
place-source = Звідки ці відомості
place-source-name = Джерело
place-source-date = Дата джерела
place-source-age = Вік відомостей
place-source-licence = Ліцензія
licence-facts-only = факти з відкритої вебсторінки (без відкритої ліцензії)
place-evidence = Що каже джерело
place-evidence-level = Надійність
place-verified = Перевірила людина
place-verified-never = Ще ні
place-changed = Остання зміна тут
place-others = { $count ->
    [one] Ще { $count } місце цієї організації
    [few] Ще { $count } місця цієї організації
    [many] Ще { $count } місць цієї організації
   *[other] Ще { $count } місця цієї організації
  }
place-others-all = Показати всі ({ $count })
place-back = Назад до пошуку
place-nearby = Інші поруч
place-closed-temporarily = Тимчасово зачинено
place-description = { $name }, { $place }: що роблять, для кого, як звʼязатися і звідки ми це знаємо.
place-json = Цей запис як дані (GeoJSON)
age-years = { $years ->
    [0] Менше року
    [one] { $years } рік
    [few] { $years } роки
    [many] { $years } років
   *[other] { $years } року
  }
age-warning = Відомості старі. Зателефонуйте або напишіть, перш ніж їхати.
evidence-a = A: підтверджена діяльність
evidence-b = B: так каже офіційна назва
evidence-c = C: натякає лише назва
precision-somewhere = десь у муніципалітеті { $municipality }
precision-street-note = Вулиця правильна, номер не показано.
precision-hidden = Місце не показано задля безпеки людей
precision-hidden-note = Точне місце не публікується, щоб захистити тих, хто туди приходить. Запитайте телефоном або через інше обʼєднання.
precision-nowhere = Місце невідоме
precision-nowhere-note = Джерело не називає муніципалітету. Можливо, працює по всій Італії.
source-line = { $source }, { $date }
not-verified-since = не перевірено з: { $date }
not-verified = людина не перевіряла
verified-on = перевірено: { $date }
visit-website = Сайт
visit-call = Зателефонувати
visit-write = Написати
distance-metres = { $metres } м
distance-kilometres = { $kilometres } км
about-distance = приблизно { $distance }

## Regions and their map
map-heading = За регіонами
map-label = Карта регіонів Італії з кількістю знайдених місць у кожному
map-region = { $region }: { $count ->
    [0] жодного місця
    [one] { $count } місце
    [few] { $count } місця
    [many] { $count } місць
   *[other] { $count } місця
  }
map-legend = Знайдені місця
map-boundaries = Межі: ISTAT, Openpolis, CC BY 4.0
region-heading = Хто допомагає біженцям: { $region }
region-description = Обʼєднання, що працюють із біженцями, регіон { $region }: що роблять, де, і цифри регіону.
region-places = Місця
region-services = Що тут роблять
region-provinces = За провінціями
region-figures = Цифри регіону
region-all = { $count ->
    [one] Переглянути { $count } місце й фільтрувати
    [few] Переглянути всі { $count } місця й фільтрувати
    [many] Переглянути всі { $count } місць і фільтрувати
   *[other] Переглянути всі { $count } місця й фільтрувати
  }
region-others = Інші регіони
region-none = Жоден опублікований запис ще не називає місця в цьому регіоні.

## Coverage
coverage-heading = Де бракує допомоги?
coverage-lead = Скільки місць знає реєстр у кожній зоні поряд із тим, скільки людей там живе.
coverage-warning = Це вимірює реєстр, а не потребу: у зоні з кількома записами може бути допомога, яку ще ніхто не вніс.
coverage-description = Місця обʼєднань, що працюють із біженцями, за регіонами та провінціями Італії поряд із кількістю мешканців.
coverage-by = Зони
coverage-by-region = Регіони
coverage-by-province = Провінції
coverage-indicator = Порівняти з
coverage-service = Лише ті, що пропонують
coverage-all-services = Будь-що
coverage-show = Показати
coverage-order = Порядок
coverage-order-gap = Спершу найменше записів на людину
coverage-order-name = Назва
coverage-order-entries = Спершу найбільше записів
coverage-area = Зона
coverage-entries = Записи
coverage-organizations = Організації
coverage-rate = Записів на 1000
coverage-unknown = немає даних
coverage-map-label = Карта зон, затінених за показником: { $measure }
coverage-map-entries = Записи реєстру в кожній зоні
coverage-class = від { $from } до { $to }
coverage-class-none = Немає даних
coverage-download = Завантажити CSV
coverage-total = Італія
coverage-table-caption = Записи за зонами поряд із показником: { $indicator }
indicator-population = Мешканці
indicator-foreign-residents = Мешканці-іноземці
indicator-reception = Люди в центрах прийому
indicator-protection-permits = Нові дозволи за захистом
indicator-unaccompanied-minors = Неповнолітні без супроводу

## About
about-heading = Про Vicini
about-description = Що таке Vicini, звідки записи, за якими ліцензіями, і що він знає про вас: нічого.
about-what-heading = Що це
about-what = Vicini означає «сусіди». Це карта й перелік обʼєднань, кооперативів, парафій, установ і груп, що працюють із біженцями в Італії або якими керують самі біженці.
about-numbers = Опублікованих місць: { $entries }, організацій: { $organizations }.
about-how = Записи взято з відкритих джерел. Кожен називає джерело, дату й надійність. Ніхто не обдзвонював їх усіх: перевірте, перш ніж їхати.
about-unknown = Невідоме лишаємо порожнім. Обʼєднання, чиї мови невідомі, цілком може говорити вашою.
about-safety-heading = Місця, що потребують захисту
about-safety = Притулки, служби проти торгівлі людьми й насильства та служби для ЛГБТКІ-людей показано лише за муніципалітетом, ніколи з адресою, якщо тільки людина не вирішила інакше разом із ними.
about-sources-heading = Джерела
about-sources = Записи цього реєстру взято з:
about-sources-entries = Записи
about-sources-more = { $count ->
    [one] і ще { $count } джерело, назване в його записах
    [few] і ще { $count } джерела, кожне назване у своїх записах
    [many] і ще { $count } джерел, кожне назване у своїх записах
   *[other] і ще { $count } джерела, кожне назване у своїх записах
  }
about-licence = Ліцензія
about-reference-heading = Межі та цифри
about-reference-boundaries = Муніципалітети, провінції та регіони: ISTAT, через Openpolis і onData.
about-privacy-heading = Приватність
about-privacy-cookies = Без файлів cookie, без облікового запису, без статистики, нічого від інших компаній.
about-privacy-position = «Поруч зі мною» питає про місце лише тоді, коли ви торкнетеся. Місце заокруглюється приблизно до кілометра, перш ніж залишити пристрій, і не зберігається.
about-privacy-logs = Журнал сервісу не містить ні вашої адреси, ні того, що ви шукали.
about-languages-heading = Мови цих сторінок
about-languages-help = Ви добре знаєте одну з цих мов? Ви можете виправити тексти: кожна мова — це один файл у вільному коді цього сервісу.
about-language-reviewed = перевірено: { $reviewer }
about-language-machine = перекладено машиною, ще не перевірено
about-data-heading = Для розробників і партнерів
about-data = Усе показане тут можуть читати програми, і це можна розмістити на вашому сайті.
about-data-api = Документація API

## For your website
embed-heading = Розмістіть на своєму сайті
embed-lead = Виберіть, що показати, і скопіюйте код на свою сторінку. Безкоштовно, без cookie і без третіх сторін.
embed-description = Перелік і карта обʼєднань, що працюють із біженцями, для вашого сайту: виберіть, скопіюйте, готово.
embed-language = Мова
embed-theme = Кольори
embed-theme-auto = Як на пристрої відвідувача
embed-theme-light = Світлі
embed-theme-dark = Темні
embed-hide = Не показувати
embed-hide-search = поле пошуку
embed-hide-filters = фільтри
embed-hide-map = карту
embed-region-any = Уся Італія
embed-service-any = Усе
embed-make = Створити код
embed-code = Код для копіювання
embed-preview = Відкрити попередній перегляд
embed-preview-heading = Попередній перегляд
embed-frame-title = Обʼєднання, що працюють із біженцями в Італії
embed-powered = Повна сторінка на { $site }

## Errors
not-found-heading = Такої сторінки немає
not-found-text = Адреса може бути старою або з помилкою. Можливо, запис вилучено.
not-found-search = До пошуку
bad-request-heading = В адресі цієї сторінки є помилка
bad-request-parameter = У { $parameter }:
bad-request-start-again = Шукати без цього
unavailable-heading = Записи готуються
unavailable-text = Зайдіть за хвилину.
error-heading = Щось пішло не так у нас
error-text = Спробуйте ще раз. Якщо повториться, повідомте того, хто веде цей сайт.

## Dates
date-day = { $day } { $month ->
    [1] січня
    [2] лютого
    [3] березня
    [4] квітня
    [5] травня
    [6] червня
    [7] липня
    [8] серпня
    [9] вересня
    [10] жовтня
    [11] листопада
   *[12] грудня
  } { $year }
date-month = { $month ->
    [1] січень
    [2] лютий
    [3] березень
    [4] квітень
    [5] травень
    [6] червень
    [7] липень
    [8] серпень
    [9] вересень
    [10] жовтень
    [11] листопад
   *[12] грудень
  } { $year }

## Words of the map and of the search as you type
script-show-map = Показати карту
script-hide-map = Сховати карту
script-map-size = приблизно { $kilobytes } кБ
script-sheet-larger = Збільшити перелік
script-sheet-smaller = Зменшити перелік
script-search-this-area = Шукати в цій зоні
script-near-me = Поруч зі мною
script-near-me-explain = Ми запитаємо пристрій, де ви, заокруглимо приблизно до кілометра й нічого не збережемо. Продовжити?
script-near-me-denied = Пристрій не повідомив місця. Напишіть натомість назву свого міста.
script-loading = Завантаження…
script-results-updated = Результати: { $count }
script-cluster-label = Місць: { $count }, наблизити
script-cluster-near = Місць поблизу ({ $comune }): { $count }, наблизити
script-places-here = Місць тут: { $count }
script-somewhere-in = десь у муніципалітеті { $comune }
script-close = Закрити
script-zoom-in = Наблизити
script-zoom-out = Віддалити
script-gesture-control-scroll = Ctrl + коліщатко, щоб змінити масштаб карти
script-gesture-command-scroll = ⌘ + коліщатко, щоб змінити масштаб карти
script-gesture-two-fingers = Рухайте карту двома пальцями
script-reset-north = Північ угору
script-pan-up = Угору
script-pan-down = Униз
script-pan-left = Ліворуч
script-pan-right = Праворуч
script-map-label = Карта знайдених місць
script-no-webgl = Цей пристрій не може намалювати карту. У переліку є все.
script-attribution = Межі: ISTAT, Openpolis; узбережжя: Natural Earth
script-load-failed = Не вдалося завантажити. Перевірте зʼєднання і спробуйте ще раз.
script-copy = Копіювати
script-copied = Скопійовано

## Offline
offline-heading = Без інтернету
offline-lead = Збережіть перелік на цьому пристрої: тоді він працює без інтернету й не витрачає трафік.
offline-size = Приблизно { $kilobytes } кБ. Лише перелік і ці сторінки: нічого про вас.
offline-keep = Зберегти перелік на цьому пристрої
offline-remove = Видалити його з цього пристрою
offline-page-heading = Немає зʼєднання
offline-page-text = Цієї сторінки немає на вашому пристрої. Збережений перелік є.
offline-page-list = Відкрити збережений перелік
app-description = Хто допомагає біженцям в Італії поруч із вами: перелік і карта, що працюють без інтернету.
script-offline-saving = Збереження…
script-offline-saved = Збережено на цьому пристрої. Дані станом на { $date }.
script-offline-removed = Видалено з цього пристрою.
script-offline-failed = Не вдалося зберегти. Перевірте зʼєднання та вільне місце на пристрої.
script-offline-note = Немає зʼєднання. Ви бачите збережений перелік станом на { $date }: відтоді щось могло змінитися.
script-offline-updated = Збережений перелік оновлено: { $date }.
script-offline-exact-position = Без зʼєднання ваше місце лишається на пристрої.
script-offline-where-unknown = У збереженому переліку немає «{ $place }». Ось уся Італія.

## Near me
script-near-choose-on-map = Вибрати точку на карті
script-near-choose-hint = Торкніться карти там, де ви є. Esc — зупинити.
script-near-this-point = Шукати поруч із цією точкою
walking-minutes = { $minutes ->
    [one] приблизно { $minutes } хвилина пішки
    [few] приблизно { $minutes } хвилини пішки
    [many] приблизно { $minutes } хвилин пішки
   *[other] приблизно { $minutes } хвилини пішки
  }

## Filters
filter-value-none = { $value }: жодного місця з іншими фільтрами
filter-language-unknown = Мови невідомі
filter-language-unknown-show = { $count ->
    [one] Показати ще { $count } місце, де мови невідомі
    [few] Показати ще { $count } місця, де мови невідомі
    [many] Показати ще { $count } місць, де мови невідомі
   *[other] Показати ще { $count } місця, де мови невідомі
  }
filter-language-unknown-hide = Сховати місця, де мови невідомі
filter-language-explained = Майже жодне джерело не називає мов. Невідомо не означає ні: запитайте.

## A place: reach, share, print, report
place-actions = Що можна зробити з цією сторінкою
place-directions = Маршрут у застосунку карт
place-on-foot = Пішки
place-by-public-transport = Громадським транспортом
place-area-note = Зафарбована зона — це весь муніципалітет. Точне місце не показано.
place-picture = Карта: { $place }
place-share = Надіслати знайомим
place-copy-link = Копіювати посилання
place-whatsapp = Надіслати через WhatsApp
place-qr = Показати QR-код
place-qr-explained = Наведіть на код камеру іншого телефона: відкриється ця сторінка.
place-print = Надрукувати цю сторінку
place-report = Повідомити про помилку
place-printed-from = Зі сторінки { $address }, { $date }
report-heading = Повідомити про помилку: { $name }
report-lead = Без реєстрації, без імені. Не пишіть нічого особистого про себе чи інших людей.
report-kind = Що неправильно?
report-kind-moved = Місце переїхало, або адреса неправильна
report-kind-closed = Цього місця більше немає
report-kind-contact = Телефон, ел. пошта або сайт неправильні
report-kind-hours = Години роботи неправильні
report-kind-services = Що вони роблять, написано неправильно або не написано
report-kind-languages = Мови, якими говорять, написано неправильно або не написано
report-kind-safety = Показувати це місце небезпечно для людей
report-kind-other = Щось інше
report-message = Як має бути? (якщо знаєте)
report-contact = Ваша ел. пошта або телефон, лише якщо хочете відповіді
report-send = Надіслати
report-thanks-heading = Дякуємо
report-thanks = Це прочитає людина. Написане вами зберігаємо лише для цього.
report-incomplete = Виберіть, що неправильно.
report-too-long = { $count ->
    [one] Задовгий текст: не більше ніж { $count } літера.
    [few] Задовгий текст: не більше ніж { $count } літери.
    [many] Задовгий текст: не більше ніж { $count } літер.
   *[other] Задовгий текст: не більше ніж { $count } літери.
  }
report-too-many = Надійшло забагато повідомлень. Спробуйте ще раз за годину.

## The map
map-picture = Карта знайдених місць як зображення

## About
about-privacy-offline = Лише на ваше прохання перелік зберігається на вашому пристрої, щоб користуватися ним без інтернету. Там його можна будь-коли видалити.
about-privacy-report = Повідомлення про помилку містить те, що ви в ньому написали, і більше нічого.
about-offline-heading = Користування без інтернету
machine-translated-help = Перекладено машиною, ще не перевірено. Допоможіть нам:
machine-translated-help-link = що ви можете зробити
