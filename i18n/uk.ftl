### Тексти сайту українською. Чого тут немає, показано англійською або шведською.
### No native speaker has reviewed these texts.

language-name = українська

## Header, menu and footer

skip-to-content = Перейти до змісту
menu = Меню
main-navigation = Головне меню
language-menu = Мови
breadcrumbs = Ви тут
home = Головна
all-courses = Усі курси
about = Про освіту для дорослих
search = Пошук
list-typ = Види навчання
list-kommun = Муніципалітети
list-omrade = Галузі
list-yrke = Професії
list-amne = Предмети
publishers = Хто публікує інформацію
accessibility = Доступність
contact-counsellor = Порадьтеся з консультантом
contact-counsellor-text = Це безкоштовно. Ви можете попросити перекладача.
licence = Цю інформацію можна вільно використовувати: { $licence }.
open-data = Усе це як відкриті дані:
telephone = Телефон
email = Електронна пошта
website = Сайт
opening-hours = Години роботи

## Start page

start-heading = Знайдіть навчання
start-intro = Тут є курси для дорослих з усіх муніципалітетів лену (län).
search-label = Чого ви хочете навчитися?
search-button = Шукати
start-by-type = Виберіть вид навчання
start-by-area = Виберіть галузь
start-by-municipality = Виберіть муніципалітет
start-closing-soon = Останні дні подання заяв
start-unsure = Не знаєте, що вивчати?
start-unsure-text = Так буває часто. Вам допоможе консультант з навчання та вибору професії.

## Types of education

type = Вид навчання
type-komvux-grund = Освіта для дорослих (komvux), базовий рівень
type-komvux-grund-description = Предмети основної школи, наприклад шведська, англійська та математика.
type-komvux-gymnasial = Освіта для дорослих (komvux), рівень старшої школи
type-komvux-gymnasial-description = Предмети старшої школи: щоб отримати атестат або навчатися далі.
type-yrkesvux = Професійне навчання для дорослих (yrkesvux)
type-yrkesvux-description = Ви вивчаєте професію і частину часу проводите на робочому місці.
type-sfi = Шведська для іммігрантів (sfi)
type-sfi-description = Для тих, хто вивчає шведську з нуля.
type-anpassad-grund = Адаптоване навчання, базовий рівень
type-anpassad-grund-description = Предмети основної школи для дорослих з інтелектуальними порушеннями.
type-anpassad-gymnasial = Адаптоване навчання, рівень старшої школи
type-anpassad-gymnasial-description = Предмети старшої школи для дорослих з інтелектуальними порушеннями.
type-yh = Вища професійна освіта (yrkeshögskola)
type-yh-description = Професійне навчання після старшої школи, створене разом із роботодавцями.
type-folkhogskola = Народна вища школа (folkhögskola)
type-folkhogskola-description = Ви навчаєтеся разом з іншими, часто є кімнати для проживання.
type-provning = Іспит без курсу (prövning)
type-provning-description = Ви складаєте іспит і отримуєте оцінку, не відвідуючи курс.
type-validering = Оцінювання навичок (validering)
type-validering-description = Ваші знання та навички оцінять, навіть якщо у вас немає документів про них.
type-gymnasium = Старша школа (gymnasium)
type-gymnasium-description = Навчання для тих, кому ще немає 20 років.

## Kinds

kind-course = Курс
kind-package = Професійний пакет курсів
kind-programme = Програма
kind-partial = Частина курсу
kind-service = Послуга
apprenticeship = Учнівство на робочому місці (lärling)
apprenticeship-text = Більшу частину часу ви проводите на робочому місці.
combination = Комбіноване навчання
combination-text = Ви одночасно вивчаєте професію та шведську мову.
orientation = Ознайомчий курс
orientation-text = Ви можете спробувати, перш ніж вибрати.

## Form and time of teaching

mode-classroom = Очно
mode-distance = Дистанційно
mode-blended = Частково дистанційно
mode-remote = Наживо онлайн
mode-flexible = Гнучко
mode-workplace = На робочому місці
mode-unknown = Форму навчання не вказано
time-day = Удень
time-evening = Увечері
time-weekend = У вихідні
onsite-meetings = { $count ->
    [0] Без очних зустрічей
    [one] { $count } очна зустріч
    [few] { $count } очні зустрічі
    [many] { $count } очних зустрічей
   *[other] { $count } очної зустрічі
}
pace-percent = { $percent }{ "\u00A0" }% від повного навантаження
pace-full = Повне навантаження
pace-half = Половинне навантаження
percent = { $value }{ "\u00A0" }%

## Language

language-support-study-guidance = Допомога в навчанні вашою мовою (studiehandledning)
language-support-sfi-combination = Можна поєднувати з sfi
language-support-interpreter = Перекладач
language-support-sign-language = Жестова мова
swedish-none = Шведську знати не потрібно
swedish-sfi-a = Sfi, курс A
swedish-sfi-b = Sfi, курс B
swedish-sfi-c = Sfi, курс C
swedish-sfi-d = Sfi, курс D
swedish-sva-grund = Шведська як друга мова, базовий рівень
swedish-sva-1 = Шведська як друга мова, рівень 1
swedish-required = Вимога: { $level }
swedish-recommended = Бажано: { $level }

## Applying

need-bankid = BankID
need-grades = Оцінки
need-id-document = Посвідчення особи
need-personal-letter = Особистий лист
need-cv = Резюме
need-certificates = Довідки та свідоцтва
need-work-samples = Зразки робіт
need-study-plan = Навчальний план
needs = Що вам потрібно
without-bankid = Якщо у вас немає BankID
apply-reply = Коли ви отримаєте відповідь
answer-free = Так, ви можете подати заяву
answer-home-decision = Так, якщо погодиться ваш муніципалітет
answer-special-reasons = Лише з особливих причин
answer-provider = Так, школа вирішує, кого прийняти
answer-ask-home = Запитайте у своєму муніципалітеті
apply-via-home-municipality = Ви подаєте заяву через свій муніципалітет.
apply-via-provider = Ви подаєте заяву тим, хто проводить курс.
decides-home = Рішення ухвалює ваш муніципалітет.
decides-course-municipality = Рішення ухвалює муніципалітет, який проводить курс.
decides-provider = Рішення ухвалюють ті, хто проводить курс.
apply = Подати заяву
apply-by-email = Подати заяву електронною поштою
apply-home-unknown = Куди подавати заяву, залежить від того, де ви живете.
copy-for-application = Що потрібно написати в заяві

## The state of an occasion

state = Подання заяв
state-not-yet-open = Почнеться пізніше
state-open = Заяви приймають
state-open-rolling = Подавайте заяву коли завгодно
state-closing-soon = Скоро закінчиться
state-late-open = Є місця, подайте заяву зараз
state-closed = Заяви більше не приймають
state-running = Курс триває
state-past = Курс закінчився
state-cancelled = Скасовано
state-no-dates = Останній день подання заяви не визначено
state-other-open = Можна подати заяву в іншу групу
state-any-time = Коли забажаєте
apply-button-by = Подати заяву не пізніше { $date }
apply-button-rolling = Подати заяву коли завгодно

## Headings of a course page

facts = Дані про курс
title-in-swedish = Назва курсу шведською
description = Про курс
learn = Чого ви навчитеся
teaching = Як проходить навчання
afterwards = Після курсу
prior-knowledge = Що бажано знати заздалегідь
eligibility = Вимоги для подання заяви
selection = Якщо заяв багато
bring = Що взяти з собою
cost-free-teaching = Навчання безкоштовне.
cost-unknown = Запитайте тих, хто проводить курс, скільки він коштує.
student-aid = Фінансова допомога на навчання (studiemedel)
student-aid-yes = Ви можете подати до CSN заяву на фінансову допомогу.
student-aid-no = На цей курс не можна отримати фінансову допомогу.
student-aid-unknown = Запитайте в CSN, чи можете ви отримати фінансову допомогу.
language-support = Допомога з мовою
swedish-needed = Який рівень шведської потрібен
quality-marks = Знаки якості
codes = { $count ->
    [1] Код курсу
    [one] Коди курсу
    [few] Коди курсу
    [many] Коди курсу
   *[other] Коди курсу
}
provider = Організатор
contractor = Виконавець
publisher = Хто опублікував
municipality = { $count ->
    [1] Муніципалітет
    [one] Муніципалітети
    [few] Муніципалітети
    [many] Муніципалітети
   *[other] Муніципалітети
}
area = { $count ->
    [1] Галузь
    [one] Галузі
    [few] Галузі
    [many] Галузі
   *[other] Галузі
}
subject = { $count ->
    [1] Предмет
    [one] Предмети
    [few] Предмети
    [many] Предмети
   *[other] Предмети
}
occupation = { $count ->
    [1] Професія
    [one] Професії
    [few] Професії
    [many] Професії
   *[other] Професії
}
seqf = Рівень SeQF
seqf-level = Рівень { $level } з 8
sfi-tracks = Напрям (studieväg) { $tracks }
sfi-courses = Курс { $courses }
contact = Контакти
guidance = Консультації
how-to-apply = Як подати заяву
appeal = Якщо вам відмовили
films = Фільми
film-transcript = Що говорять у фільмі
source-page = Сторінка самого курсу
updated = Інформацію перевірено { $date }
fact-missing = Немає даних
similar-courses = Схожі курси
alike-courses = Такий самий курс в інших місцях
alike-more = Переглянути інші курси: { $list }

## Occasions

occasions = Коли і де
occasions-current = Майбутні та поточні
occasions-past = Раніше
no-occasions = Зараз немає груп на цей курс.
service-any-time = Зв’яжіться з нами, коли вам зручно. Визначених дат немає.
start = Початок
last-application-day = Останній день подання заяв
pace = Темп навчання
form = Форма навчання
time = Час доби
place = Місце
places = Кількість місць
places-count = { $count ->
    [one] { $count } місце
    [few] { $count } місця
    [many] { $count } місць
   *[other] { $count } місця
}

## Sentences

starts-on = Початок: { $date }.
ends-on = Кінець: { $date }.
rolling-start = Почати можна будь-коли протягом року.
start-not-decided = Дату початку не визначено.
apply-by = Подайте заяву не пізніше { $date }.
apply-opens = Заяву можна подати з { $date }.
apply-opened = Заяву можна було подати з { $date }.
apply-rolling = Заяву можна подати будь-коли.
apply-dates-unknown = Запитайте тих, хто проводить курс, коли можна подати заяву.
late-places = Ще є місця. Заяву можна подати й після останнього дня.
applications-closed = Останній день подання заяв: { $date }.
given-in = Місце проведення: { $place }.
done-on = Дата: { $date }.
done-in = Місце: { $place }.
occasion-cancelled = Цю групу скасовано.
occasion-past = Ця група вже закінчила навчання.
occasion-running = Курс уже почався.
course-cancelled = Курс скасовано.
course-past = Усі групи вже закінчили навчання або більше не приймають заяв.
course-removed = Цього курсу більше немає.

## Facts as sentences

kind-package-text = Це кілька курсів, пов’язаних між собою.
kind-programme-text = Це ціла програма.
kind-partial-text = Цей курс — частина довшого курсу.
sfi-courses-text = { $count ->
    [1] Це sfi, курс { $courses }.
    [one] Це sfi, курси { $courses }.
    [few] Це sfi, курси { $courses }.
    [many] Це sfi, курси { $courses }.
   *[other] Це sfi, курси { $courses }.
}
sfi-tracks-text = { $count ->
    [1] Цей курс — для тих, хто навчається за напрямом (studieväg) { $tracks }.
    [one] Цей курс — для тих, хто навчається за напрямами (studieväg) { $tracks }.
    [few] Цей курс — для тих, хто навчається за напрямами (studieväg) { $tracks }.
    [many] Цей курс — для тих, хто навчається за напрямами (studieväg) { $tracks }.
   *[other] Цей курс — для тих, хто навчається за напрямами (studieväg) { $tracks }.
}
length-vp = { $value ->
    [one] Обсяг — { $value } бал (poäng).
    [few] Обсяг — { $value } бали (poäng).
    [many] Обсяг — { $value } балів (poäng).
   *[other] Обсяг — { $value } бала (poäng).
}
length-yhp = { $value ->
    [one] Обсяг — { $value } бал вищої професійної освіти.
    [few] Обсяг — { $value } бали вищої професійної освіти.
    [many] Обсяг — { $value } балів вищої професійної освіти.
   *[other] Обсяг — { $value } бала вищої професійної освіти.
}
length-hp = { $value ->
    [one] Обсяг — { $value } університетський бал.
    [few] Обсяг — { $value } університетські бали.
    [many] Обсяг — { $value } університетських балів.
   *[other] Обсяг — { $value } університетського бала.
}
length-hours = { $value ->
    [one] Обсяг — { $value } година.
    [few] Обсяг — { $value } години.
    [many] Обсяг — { $value } годин.
   *[other] Обсяг — { $value } години.
}
length-weeks = { $value ->
    [one] Обсяг — { $value } тиждень.
    [few] Обсяг — { $value } тижні.
    [many] Обсяг — { $value } тижнів.
   *[other] Обсяг — { $value } тижня.
}
length-full-time = { $weeks ->
    [one] Це стільки ж, скільки { $weeks } тиждень із повним навантаженням.
    [few] Це стільки ж, скільки { $weeks } тижні з повним навантаженням.
    [many] Це стільки ж, скільки { $weeks } тижнів із повним навантаженням.
   *[other] Це стільки ж, скільки { $weeks } тижня з повним навантаженням.
}
leads-to = { $count ->
    [1] Це навчання дає професію: { $occupations }.
    [one] Це навчання дає професії: { $occupations }.
    [few] Це навчання дає професії: { $occupations }.
    [many] Це навчання дає професії: { $occupations }.
   *[other] Це навчання дає професії: { $occupations }.
}
about-occupations = { $count ->
    [1] Це стосується професії: { $occupations }.
    [one] Це стосується професій: { $occupations }.
    [few] Це стосується професій: { $occupations }.
    [many] Це стосується професій: { $occupations }.
   *[other] Це стосується професій: { $occupations }.
}
workplace-percent-text = На робочому місці ви проводите { $percent }{ "\u00A0" }% часу.
workplace-weeks-text = { $weeks ->
    [one] Навчання на робочому місці триває { $weeks } тиждень.
    [few] Навчання на робочому місці триває { $weeks } тижні.
    [many] Навчання на робочому місці триває { $weeks } тижнів.
   *[other] Навчання на робочому місці триває { $weeks } тижня.
}
started-on = Курс почався { $date }.
start-cancelled = Початок { $date } скасовано.
last-start = Востаннє курс починався { $date }.
usually-starts = Звичайний час початку курсу: { $months }.
earlier-start-closed = На курс, що починається { $date }, заяви більше не приймають. Останній день подання заяв: { $closes }.
classroom-in = Ви навчаєтеся очно. Місце: { $place }.
school-in = Школа розташована тут: { $place }.
offered-by = Це проводить { $provider }.
ask-place = Місце не вказано. Запитайте тих, хто проводить курс.
mode-classroom-text = Ви навчаєтеся очно.
mode-distance-text = Ви навчаєтеся дистанційно.
mode-blended-text = Ви навчаєтеся частково дистанційно, частково очно.
mode-remote-text = Заняття відбуваються наживо онлайн.
mode-flexible-text = Ви навчаєтеся гнучко.
mode-workplace-text = Ви навчаєтеся на робочому місці.
mode-unknown-text = Запитайте, чи навчання очне, чи дистанційне.
mode-choice-text = Навчатися можна по-різному: { $modes }.
times-text = { $times ->
    [day] Заняття відбуваються вдень.
    [evening] Заняття відбуваються ввечері.
    [weekend] Заняття відбуваються у вихідні.
    [day-evening] Заняття відбуваються вдень і ввечері.
    [day-weekend] Заняття відбуваються вдень і у вихідні.
    [evening-weekend] Заняття відбуваються ввечері та у вихідні.
   *[all] Заняття відбуваються вдень, увечері та у вихідні.
}
onsite-meetings-text = { $count ->
    [0] Приходити до школи не потрібно.
    [one] Ви приходите до школи { $count } раз.
    [few] Ви приходите до школи { $count } рази.
    [many] Ви приходите до школи { $count } разів.
   *[other] Ви приходите до школи { $count } раза.
}
pace-full-text = Ви навчаєтеся з повним навантаженням.
pace-half-text = Ви навчаєтеся з половинним навантаженням.
pace-percent-text = Ваш темп навчання — { $percent }{ "\u00A0" }% від повного навантаження.
pace-choice-text = Темп можна вибрати: { $paces } від повного навантаження.
taught-in-swedish = Навчання проводять шведською мовою.
taught-in = Мова викладання: { $language }.
know-swedish-none = Шведську знати не потрібно.
know-swedish-required = Вам потрібен такий рівень шведської: { $level }.
know-swedish-recommended = Добре мати такий рівень шведської: { $level }.
language-support-study-guidance-text = Ви можете отримати допомогу в навчанні своєю мовою (studiehandledning).
language-support-sfi-combination-text = Ви можете одночасно навчатися на sfi.
language-support-interpreter-text = Ви можете отримати допомогу перекладача.
language-support-sign-language-text = Є навчання жестовою мовою.
costs-nothing = Це нічого не коштує.
costs = { $amount ->
    [one] Це коштує { $amount } крону.
    [few] Це коштує { $amount } крони.
    [many] Це коштує { $amount } крон.
   *[other] Це коштує { $amount } крони.
}
costs-perhaps = { $amount ->
    [one] Можливо, доведеться заплатити { $amount } крону.
    [few] Можливо, доведеться заплатити { $amount } крони.
    [many] Можливо, доведеться заплатити { $amount } крон.
   *[other] Можливо, доведеться заплатити { $amount } крони.
}
costs-beside = { $amount ->
    [one] Навчання безкоштовне. За інше, можливо, доведеться заплатити { $amount } крону.
    [few] Навчання безкоштовне. За інше, можливо, доведеться заплатити { $amount } крони.
    [many] Навчання безкоштовне. За інше, можливо, доведеться заплатити { $amount } крон.
   *[other] Навчання безкоштовне. За інше, можливо, доведеться заплатити { $amount } крони.
}
cost-in-swedish = Ось що написано про вартість шведською мовою:
apply-at = Заяву подають тут: { $address }.
apply-mail = Заяву можна надіслати електронною поштою: { $address }.
apply-needs = Щоб подати заяву, вам потрібно мати: { $needs }.
apply-without-bankid = Заяву можна подати без BankID.
apply-ask-bankid = Не маєте BankID? Запитайте, як подати заяву без нього.
ask-how = Запитайте тут, як подати заяву: { $publisher }.
ask-still = Запитайте тут, чи можна все-таки подати заяву: { $publisher }.
ask-again = Запитайте тут, чи буде цей курс знову: { $publisher }.
ask-by-phone = Телефонуйте: { $phone }.
ask-by-email = Пишіть: { $address }.
ask-on-page = Докладніше: { $address }.

## Swedish words

swedish-words = Шведські слова, які вам трапляться
word-log-in = Увійти за допомогою BankID
word-last-day = Останній день подання заяв
word-counsellor = Консультант з навчання та вибору професії

## Lists

courses-count = { $count ->
    [0] Немає курсів
    [one] { $count } курс
    [few] { $count } курси
    [many] { $count } курсів
   *[other] { $count } курсу
}
courses-of = Курси: { $name }
no-courses = Зараз тут немає курсів.
page-of = Сторінка { $page } з { $total }
pages = Сторінки
page-number = Сторінка { $page }
previous = Попередня
next = Наступна
read-more = Докладніше: { $title }

## Translation

not-translated = Цю сторінку не перекладено. Текст — шведською мовою.
not-translated-course = Текст про курс — шведською мовою. Заголовки та основні дані — вашою мовою.
partly-translated-course = Частина тексту на цій сторінці — шведською мовою. Решта — вашою мовою.
not-easy-course = Текст про курс — звичайною шведською мовою. Основні дані вгорі сторінки читати легко.
partly-easy-course = Частина тексту на цій сторінці — звичайною шведською мовою.
not-easy = Текст на цій сторінці — звичайною шведською мовою.
machine-translated = Цей текст переклала машина, у ньому можуть бути помилки. Чинним є шведський текст.
show-in-swedish = Показати шведською

## Not found

not-found = Сторінку не знайдено
not-found-text = Можливо, в адресі є помилка або сторінку видалено.
not-found-courses = Переглянути всі курси
moved = Сторінку переміщено
moved-text = Тепер у неї нова адреса.

## Pages of the default theme

counsellors-list = Знайдіть консультанта поблизу
footer-navigation = Більше про освіту для дорослих
on-this-page = На цій сторінці
courses = Курси
at-a-glance = Коротко
more-starts = { $count ->
    [one] Є ще { $count } дата початку. Переглянути всі дати.
    [few] Є ще { $count } дати початку. Переглянути всі дати.
    [many] Є ще { $count } дат початку. Переглянути всі дати.
   *[other] Є ще { $count } дати початку. Переглянути всі дати.
}
past-occasions = { $count ->
    [one] { $count } попередня група
    [few] { $count } попередні групи
    [many] { $count } попередніх груп
   *[other] { $count } попередньої групи
}
application = Подання заяви
application-page = Подати заяву тут
apply-from-elsewhere = Живете в іншому муніципалітеті? Запитайте там у відділі освіти для дорослих, як подати заяву.
start-rolling = Коли забажаєте
start-undecided = Не визначено
place-unknown = Місце не вказано
captions = Субтитри
something-wrong = Тут є помилка? Напишіть нам.
something-wrong-subject = Помилка в каталозі: { $title }
start-how = Як це працює
start-how-find = Знайдіть курс
start-how-find-text = Виберіть вид навчання, муніципалітет або галузь. Порівняйте кілька курсів.
start-how-read = Прочитайте про курс
start-how-read-text = Там написано, коли він починається, скільки коштує і що потрібно знати заздалегідь.
start-how-apply = Подайте заяву вчасно
start-how-apply-text = На сторінці курсу вказано останній день подання заяв і куди надіслати заяву.

## Saved courses

saved = Збережені курси
saved-intro = Курси зберігаються лише у вашому браузері. Ніхто інший не може їх бачити.
saved-without-script = Ця сторінка може показати збережені курси, лише якщо у вашому браузері ввімкнено JavaScript. Без JavaScript ви можете читати про всі курси та друкувати сторінки.
save = Зберегти
save-done = Збережено
save-full = { $most ->
    [one] Можна зберегти не більше { $most } курсу. Спочатку видаліть якийсь збережений курс.
    [few] Можна зберегти не більше { $most } курсів. Спочатку видаліть якийсь збережений курс.
    [many] Можна зберегти не більше { $most } курсів. Спочатку видаліть якийсь збережений курс.
   *[other] Можна зберегти не більше { $most } курсу. Спочатку видаліть якийсь збережений курс.
}
save-not-kept = Ваш браузер не може зберігати. Тому цей курс записано в адресі сторінки, поки ви залишаєтеся на сайті.
saved-not-kept = Ваш браузер не може зберігати курси. Їх записано лише в адресі сторінки. Якщо не хочете їх втратити, скопіюйте посилання нижче.
saved-none = Ви не зберегли жодного курсу. Виберіть «Зберегти» біля курсу, і він з’явиться тут.
saved-sent = Ви бачите список за посиланням. У вашому браузері його не збережено.
saved-keep = Зберегти ці курси у своєму браузері
saved-kept = Курси збережено у вашому браузері.
saved-own = Показати курси, які ви зберегли самі
saved-loading = Курси завантажуються.
saved-failed = Не всі курси вдалося завантажити. Чи є у вас інтернет?
saved-retry = Спробувати ще раз
saved-remove = Видалити
saved-removed = Ви видалили зі списку курс «{ $title }».
saved-undo = Повернути
saved-restored = Курс «{ $title }» знову в списку.
saved-compare = Порівняти
saved-compare-help = Виберіть «Порівняти» біля двох чи трьох курсів, і тут ви побачите їх поруч.
saved-compare-ready = Порівняння — під списком.
saved-compare-show = Показати порівняння
saved-compare-most = Можна порівняти не більше трьох курсів. Спочатку зніміть позначку з одного.
compare-length = Обсяг
compare-language = Мова
compare-cost = Вартість
compare-page = Сторінка курсу
saved-heading = Заголовок списку
saved-heading-help = Його видно, коли ви друкуєте список і коли надсилаєте посилання. Заголовок не обов’язковий.
saved-send = Надіслати список
saved-send-text = Хто відкриє посилання, побачить ті самі курси.
saved-link = Посилання на список
saved-copy = Копіювати посилання
saved-copied = Посилання скопійовано.
saved-copy-yourself = Посилання виділено. Скопіюйте його самі.
saved-mail = Надіслати електронною поштою
saved-print = Друкувати
saved-printed = Дата друку: { $date }.
saved-part = Дані про курси, частина { $part } з { $total }
saved-part-text = Звідси браузер бере дані про ваші збережені курси.
saved-part-moved = Курси з новою адресою

## Films and sign language

sign-language = Жестова мова
swedish-sign-language = Шведська жестова мова
film-about = Фільм: { $title }
film-language = Мова фільму
film-download = Завантажити фільм
film-no-video = Ваш браузер не може показати цей фільм.
sign-page-title = Інформація жестовою мовою
sign-page-about = Фільми жестовою мовою, курси з жестовою мовою та як поговорити з консультантом через перекладача.
sign-page-intro = Тут є всі фільми жестовою мовою. До кожного фільму є текст, у якому сказано те саме.
sign-page-intro-none = Фільмів жестовою мовою тут ще немає. Але ви все одно можете отримати інформацію жестовою мовою.
sign-page-films-info = Фільми про освіту для дорослих
sign-page-films-courses = Фільми про курси
sign-page-read = Прочитати текст: { $title }
sign-page-courses = Курси з жестовою мовою
sign-page-courses-text = Тут є підтримка жестовою мовою або навчання жестовою мовою.
sign-page-interpreter = Поговоріть із консультантом жестовою мовою
sign-page-interpreter-text = Напишіть до відділу освіти для дорослих і скажіть, що користуєтеся жестовою мовою. Тоді ви зможете домовитися про час розмови з перекладачем.
sign-page-interpreter-order = Ви також можете самі замовити перекладача в центрі перекладачів (tolkcentralen) свого регіону.
sign-page-write = Написати до відділу освіти для дорослих

## Accessibility statement

statement-title = Доступність сайту
statement-about = Наскільки сайт відповідає закону, що не працює та як нам про це повідомити.
statement-intro = За сайт «{ $site }» відповідає { $actor }. Ми хочемо, щоб ним могли користуватися всі. Тут написано, наскільки сайт відповідає закону про доступність цифрових державних послуг (lagen om tillgänglighet till digital offentlig service), про які недоліки ми знаємо та як повідомити нам про інші.
statement-conformity = Наскільки доступний сайт?
statement-conformity-full = Сайт повністю відповідає закону. Ми не знаємо про жодні недоліки.
statement-conformity-partial = Сайт частково відповідає закону. Недоліки вказано нижче.
statement-conformity-none = Сайт не відповідає закону. Недоліки вказано нижче.
statement-standard = Вимоги закону відповідають рівню AA рекомендацій WCAG 2.1.
statement-help = Якщо ви чимось не можете скористатися
statement-help-text = Напишіть нам, якщо щось не можете прочитати або чимось не можете скористатися. Скажіть, у якому вигляді вам потрібна інформація: наприклад, щоб її прочитали вголос, більшими літерами чи на папері.
statement-answer = { $days ->
    [one] Ви отримаєте відповідь протягом { $days } дня.
    [few] Ви отримаєте відповідь протягом { $days } днів.
    [many] Ви отримаєте відповідь протягом { $days } днів.
   *[other] Ви отримаєте відповідь протягом { $days } дня.
}
statement-report = Повідомте про недоліки
statement-report-text = Щось не працює? Або ви вважаєте, що ми не дотримуємося закону? Поскаржтеся через форму, і ми знатимемо, що виправити.
statement-form = Повідомити про недолік
statement-supervisor = Якщо вас не влаштовує наша відповідь
statement-supervisor-text = За дотриманням закону стежить державний орган. Ви можете повідомити йому про недоліки.
statement-supervisor-link = Повідомити наглядовий орган
statement-shortcomings = Що недоступно
statement-why = Чому:
statement-no-shortcomings = Ми не знаємо про жодні недоліки.
statement-exceptions = Винятки із закону
statement-exceptions-text = Закон (§ 12) дозволяє винятки, якщо зробити щось доступним було б непомірно обтяжливо. Ми робимо виняток ось для чого:
statement-how = Як ми перевіряли сайт
statement-method-self = Ми перевірили сайт самі.
statement-method-third-party = Сайт перевірив хтось не з нашої організації.
statement-assessed = Останню перевірку проведено { $date }.
statement-updated = Цей опис доступності востаннє оновлено { $date }.

## The way with questions: for those who do not know what to look for

guide = Допомога з вибором
guide-intro = Дайте відповідь на кілька коротких запитань. Тоді ви побачите курси, які вам підходять. Запитання можна пропустити, а відповідь — змінити.
guide-start = Допоможіть мені вибрати курс
guide-progress = { $most ->
    [one] Запитання { $number } з { $most }.
    [few] Запитання { $number }. Усього їх не більше { $most }.
    [many] Запитання { $number }. Усього їх не більше { $most }.
   *[other] Запитання { $number }. Усього їх не більше { $most }.
}
guide-examples = Наприклад:
guide-skip = Пропустити запитання
guide-skip-show = { $count ->
    [one] Пропустити запитання й показати { $count } курс
    [few] Пропустити запитання й показати { $count } курси
    [many] Пропустити запитання й показати { $count } курсів
   *[other] Пропустити запитання й показати { $count } курсу
}
guide-skip-show-all = Пропустити запитання й показати всі курси
guide-back = Назад
guide-show = { $count ->
    [one] Показати зараз { $count } курс
    [few] Показати зараз { $count } курси
    [many] Показати зараз { $count } курсів
   *[other] Показати зараз { $count } курсу
}
guide-show-all = Показати всі курси
guide-chosen = Ваші відповіді
guide-change = Змінити
guide-skipped = Ви пропустили це запитання.
guide-courses = { $count ->
    [one] { $count } курс підходить до ваших відповідей
    [few] { $count } курси підходять до ваших відповідей
    [many] { $count } курсів підходять до ваших відповідей
   *[other] { $count } курсу підходить до ваших відповідей
}
guide-courses-text = Про кожен курс написано, коли він починається і який день є останнім для подання заяв.
guide-first = { $count ->
    [one] Ви бачите перший { $count } курс. Решта — серед усіх курсів.
    [few] Ви бачите перші { $count } курси. Решта — серед усіх курсів.
    [many] Ви бачите перші { $count } курсів. Решта — серед усіх курсів.
   *[other] Ви бачите перші { $count } курсу. Решта — серед усіх курсів.
}
guide-nothing = Нічого не підходить?
guide-nothing-text = Змініть якусь відповідь. Або порадьтеся з консультантом.
guide-unsure = Не знати — це звичайно. Почніть із того, що вам цікаво. Зараз ви ще нічого не вирішуєте.
guide-unsure-counsellor = Ви також можете поговорити з консультантом з навчання та вибору професії. Це безкоштовно, і ви можете попросити перекладача. Коли телефонуєте, не обов’язково знати, чого ви хочете.
guide-restart = Почати спочатку, з першого запитання

guide-question-goal = Що ви хочете робити?
guide-question-goal-help = Виберіть те, що вам найбільше підходить.
guide-goal-svenska = Вивчити шведську
guide-goal-svenska-help = Шведська для іммігрантів (sfi) і шведська як друга мова.
guide-goal-yrke = Здобути професію
guide-goal-yrke-help = Професійне навчання для тих, хто хоче мати змогу знайти роботу.
guide-goal-skolamnen = Вивчати шкільні предмети
guide-goal-skolamnen-help = Предмети основної та старшої школи, наприклад математика й англійська. Для тих, хто хоче навчатися далі.
guide-goal-visa-vad-du-kan = Показати, що я вже вмію
guide-goal-visa-vad-du-kan-help = Ваші знання та навички оцінять. Або ви складете іспит (prövning), щоб отримати оцінку.
guide-goal-prova-pa = Спробувати щось
guide-goal-prova-pa-help = Народна вища школа (folkhögskola) і короткі курси, де можна спробувати, перш ніж вибрати.
guide-goal-anpassad = Навчатися за адаптованою програмою
guide-goal-anpassad-help = Для людей з інтелектуальними порушеннями.
guide-goal-unsure = Я ще не знаю
guide-goal-unsure-help = Почніть із того, що вам подобається.

guide-question-work = У якій галузі ви хочете працювати?
guide-question-work-help = Виберіть галузь.
guide-question-interest = Що вас цікавить?
guide-question-interest-help = Виберіть галузь, яка здається вам цікавою.
guide-question-swedish = Як добре ви вже знаєте шведську?
guide-question-swedish-help = Не впевнені? Пропустіть це запитання. Школа допоможе знайти потрібний курс.
guide-swedish-nyborjare = Я тільки починаю
guide-swedish-sfi-b = Я хочу вивчати sfi, курс B
guide-swedish-sfi-c = Я хочу вивчати sfi, курс C
guide-swedish-sfi-d = Я хочу вивчати sfi, курс D
guide-swedish-efter-sfi = Sfi у мене вже завершено
guide-swedish-med-yrke = Я хочу водночас вивчати професію
guide-question-level = На якому рівні ви хочете навчатися?
guide-question-level-help = Не впевнені? Пропустіть це запитання.
guide-question-subject = Який предмет ви хочете вивчати?
guide-question-subject-help = Виберіть предмет.
guide-question-service = Що вам потрібно?
guide-question-service-help = Ви можете запитати в консультанта, що вам підходить.
guide-question-where = Де ви хочете навчатися?
guide-question-where-help = Виберіть муніципалітет. Якщо хочете навчатися з дому, виберіть дистанційне навчання.
guide-where-distance = Дистанційно, з дому
guide-question-how = Як ви хочете навчатися?
guide-question-how-help = Виберіть те, що для вас найважливіше.
guide-how-dagtid = Удень
guide-how-kvall-helg = Увечері або у вихідні
guide-how-heltid = З повним навантаженням
guide-how-deltid = З частковим навантаженням, щоб мати час на інше
guide-question-when = Коли ви хочете почати?
guide-question-when-help = Курси в списку мають дати.
guide-when-any-time = Будь-коли
guide-when-spring = Січень–червень { $year } року
guide-when-autumn = Липень–грудень { $year } року

## Calendar and subscriptions

calendar = Календар
calendar-intro = Тут є останні дні подання заяв і дні, коли починаються курси. Ви бачите дати на рік наперед.
calendar-months = Місяці
calendar-none = Зараз немає дат, які можна показати.
calendar-past = Усі дати на цій сторінці вже минули.
add-to-calendar = Додати до свого календаря
subscribe = Підписатися на дати й курси
subscribe-text = Скопіюйте посилання в календар або в програму для новин на своєму телефоні чи комп’ютері. Тоді там з’являтимуться нові дати й нові курси.
subscribe-calendar = Для вашого календаря: { $name }
subscribe-news = Нові та змінені курси: { $name }
event-last-day = Останній день подання заяв: { $title }
event-start = Початок: { $title }
event-cancelled = Скасовано: { $title }
event-apply = Тут написано, як подати заяву: { $address }
event-more = Докладніше про курс: { $address }

## Printed pages

print-open = Щоб відкрити сторінку в телефоні, наведіть камеру на код або введіть адресу.
print-day = Такою сторінка була { $date }.

## Who may apply, and how

access = Чи можете ви подати заяву?
access-anywhere = Незалежно від того, де ви живете
access-these = Ви живете в муніципалітеті { $municipalities }
access-area = Ви живете в іншому муніципалітеті, який бере участь у співпраці
access-elsewhere = Ви живете деінде
access-more = Хто й куди може подати заяву?
home-label = Муніципалітет, де я живу
home-none = Виберіть муніципалітет
home-other = Інший муніципалітет
home-elsewhere = інші муніципалітети
home-question = Чи можете ви подати заяву? Скажіть, де ви живете.
apply-go-to = Перейти: { $school }
home-remember = Запам’ятати, де я живу
home-privacy = Ваш вибір є лише у вашому браузері. Ми його не бачимо.
home-not-kept = Ваш браузер не може зберігати. Вибір діє, поки ви залишаєтеся на сайті.
apply-needs-home = Що потрібно, залежить від того, куди ви подаєте заяву. Запитайте там.
apply-step-send = Надішліть заяву
apply-step-ask = Запитайте, якщо щось незрозуміло
apply-step-after = Що буде далі
apply-find-home = Знайдіть свій муніципалітет і дізнайтеся, як подати там заяву
apply-ask-school = Маєте запитання про курс? Запитайте тут: { $school }.
apply-ask-application = Маєте запитання про заяву? Запитайте тут: { $school }.
apply-ask-counsellor = Консультант може допомогти вам вибрати курс і подати заяву.
apply-wait = Ви отримаєте рішення, коли закінчиться час подання заяв. Коли саме? Запитайте там, куди подаєте заяву.
copy = Копіювати
copied = Скопійовано

## How to apply

apply-title = Як подати заяву
apply-about = Хто й на які курси може подати заяву, куди її надіслати й що буде далі?
apply-who = Хто й куди може подати заяву?
apply-agreement = Про це домовилися муніципалітети. Угода: { $agreement }.
apply-agreement-not-now = Зараз угода не діє.
apply-agreement-from = Угода діє з { $date }.
apply-agreement-until = Угода діє до { $date } включно.
apply-agreement-read = Прочитати угоду
apply-table = Чи можете ви подати заяву, куди її подавати й хто вирішує?
apply-own = Курс проводять у вашому муніципалітеті
apply-area = Курс проводять в іншому муніципалітеті, який бере участь у співпраці
apply-elsewhere-column = Ваш муніципалітет не бере участі у співпраці
apply-for = Якщо ви живете тут ({ $municipalities }):
apply-words = Докладніше про відповіді
apply-where = Куди подати заяву
apply-where-text = Якщо вам треба подати заяву через муніципалітет, де ви живете, подайте її тут.
apply-ask-home = Запитайте у відділі освіти для дорослих: { $municipality }.
apply-where-unknown = Вашого муніципалітету тут немає? Зателефонуйте до муніципалітету, де ви живете, і запитайте про відділ освіти для дорослих (vuxenutbildning).
apply-how-check = Перевірте, чи можете ви подати заяву
apply-how-check-text = Про це написано на сторінці курсу та в таблиці нижче.
apply-how-prepare = Підготуйте те, що вам потрібно
apply-how-prepare-text = Часто потрібні оцінки та BankID. Не маєте BankID? Запитайте там, куди подаєте заяву, що можна зробити.
apply-how-send = Надішліть заяву вчасно
apply-how-send-text = Заяву можна подати ще й в останній день, до 23:59. Куди надіслати заяву, залежить від того, де ви живете.
apply-how-wait = Чекайте на рішення
apply-how-wait-text = Вам повідомлять, чи отримаєте ви місце. Якщо вам відмовлять, у рішенні буде написано, чи можна його оскаржити і як це зробити.

## The search page

search-about = Шукайте серед усіх курсів: напишіть предмет, професію або населений пункт, а потім виберіть, наприклад, муніципалітет, час і форму навчання.
search-help = Наприклад, предмет, професія, населений пункт або код курсу. Можна писати своєю мовою.
search-live = Результати змінюються відразу, коли ви пишете або вибираєте.
search-without-script = Шукати за словами можна, лише якщо у вашому браузері ввімкнено JavaScript. Тут усі курси є у списках.
search-skip = Перейти до курсів
search-found-for = { $count ->
    [0] Немає курсів за запитом «{ $query }»
    [one] { $count } курс за запитом «{ $query }»
    [few] { $count } курси за запитом «{ $query }»
    [many] { $count } курсів за запитом «{ $query }»
   *[other] { $count } курсу за запитом «{ $query }»
}
search-past = { $count ->
    [one] Не показано { $count } курс, який уже закінчився.
    [few] Не показано { $count } курси, які вже закінчилися.
    [many] Не показано { $count } курсів, які вже закінчилися.
   *[other] Не показано { $count } курсу, який уже закінчився.
}
search-past-show = Показати й курси, які вже закінчилися
search-filters = Фільтри
search-filters-close = Закрити
search-chosen = Вибрані фільтри
search-remove = Прибрати фільтр: { $filter }
search-clear = Прибрати всі фільтри
search-sort = Порядок
search-sort-match = Спочатку найкращі збіги
search-sort-title = Назва курсу
search-more = { $count ->
    [one] Показати ще { $count } курс
    [few] Показати ще { $count } курси
    [many] Показати ще { $count } курсів
   *[other] Показати ще { $count } курсу
}
search-group-more = Показати більше: { $group }
search-group-less = Показати менше: { $group }
search-within = Також поблизу
search-within-none = Лише в муніципалітеті
search-within-km = { $km ->
    [one] У межах { $km } кілометра
    [few] У межах { $km } кілометрів
    [many] У межах { $km } кілометрів
   *[other] У межах { $km } кілометра
}
search-free = Лише курси, на які я можу вільно подати заяву
search-matched = Відповідає вашому запиту: { $names }
search-anything = У запиті «{ $query }» немає слова, яке можна шукати. Тому його не враховано.
search-in-texts = Немає курсу з назвою «{ $query }». Це згадано лише в описі.
search-dropped = { $count ->
    [1] Жоден курс не відповідає всьому запиту. Тому тут не враховано слово: { $words }.
    [one] Жоден курс не відповідає всьому запиту. Тому тут не враховано слова: { $words }.
    [few] Жоден курс не відповідає всьому запиту. Тому тут не враховано слова: { $words }.
    [many] Жоден курс не відповідає всьому запиту. Тому тут не враховано слова: { $words }.
   *[other] Жоден курс не відповідає всьому запиту. Тому тут не враховано слова: { $words }.
}
search-unknown = Дещо в посиланні нам невідоме, і його не враховано: { $parts }.
search-none = Жоден курс не відповідає вашому запиту.
search-none-try = Спробуйте так
search-did-you-mean = Ви мали на увазі { $query }?
search-without-filter = { $count ->
    [one] Прибрати «{ $filter }»: { $count } курс
    [few] Прибрати «{ $filter }»: { $count } курси
    [many] Прибрати «{ $filter }»: { $count } курсів
   *[other] Прибрати «{ $filter }»: { $count } курсу
}
search-without-filters = { $count ->
    [one] Прибрати всі фільтри: { $count } курс
    [few] Прибрати всі фільтри: { $count } курси
    [many] Прибрати всі фільтри: { $count } курсів
   *[other] Прибрати всі фільтри: { $count } курсу
}
search-nearby = { $count ->
    [one] Шукати поблизу муніципалітету { $place }: { $count } курс
    [few] Шукати поблизу муніципалітету { $place }: { $count } курси
    [many] Шукати поблизу муніципалітету { $place }: { $count } курсів
   *[other] Шукати поблизу муніципалітету { $place }: { $count } курсу
}
search-none-words = Напишіть менше слів або інше слово з тим самим значенням.
search-none-mail = Повідомте нам, за яким словом нічого не знайдено
search-none-mail-why = Тоді ми зможемо поліпшити пошук. Ми не бачимо, хто що шукає.
search-mail-subject = Слово, за яким нічого не знайдено: { $query }
search-mail-body = За запитом «{ $query }» нічого не знайдено. Я хочу знайти ось що:
search-failed = Зараз пошук не працює
search-error-missing = Не вдалося завантажити курси. Чи є у вас інтернет?
search-error-corrupt = Курси завантажилися не повністю. Спробуйте ще раз.
search-error-newer = Курси змінилися після того, як ви відкрили сторінку. Оновіть сторінку.
search-error-lists = Курси можна знайти й у списках:
search-csv = Завантажити як таблицю (CSV)
search-town = Населений пункт
search-suggestions = Підказки
search-suggestions-count = { $count ->
    [0] Немає підказок
    [one] { $count } підказка
    [few] { $count } підказки
    [many] { $count } підказок
   *[other] { $count } підказки
}

## Linking to a search

link-title = Як створити посилання на пошук
link-about = Як створити посилання, яке показує саме ті курси, які ви хочете показати.
link-copy = На сторінці «Пошук» знайдіть курси, виберіть фільтри та скопіюйте посилання. Посилання можна написати й самостійно.
link-address = Адреса починається так:
link-rule-first = Знак ? пишіть перед першим ключем, а знак & — перед іншими.
link-rule-several = Кілька значень одного ключа розділяйте комою. Тоді досить, щоб підходило одне з них.
link-rule-together = Якщо ви пишете кілька ключів, усе має підходити до однієї й тієї самої групи на курсі.
link-rule-languages = Ключі та значення однакові всіма мовами. Якщо мова не шведська, на початку адреси стоїть код мови:
link-rule-unknown = Те, чого сторінка не знає, у пошуку не враховується. Сторінка покаже, що саме.
link-rule-private = Ваш муніципалітет і збережені курси стоять в адресі після знака #. Їх не надсилають жодному сайту.
link-examples = Приклади
link-keys = Ключі та значення
link-values = Значення
link-key-q = Слова для пошуку
link-key-within = Кількість кілометрів від муніципалітету. Напишіть також ключ kommun.
link-key-sort = Порядок курсів
link-key-page = Сторінка списку
link-key-home = Муніципалітет, де ви живете, після #
link-key-free = Лише те, на що можна вільно подати заяву, після #. Напишіть також муніципалітет, де ви живете.
link-late = Є місця після останнього дня
link-all = Також курси, які вже закінчилися
