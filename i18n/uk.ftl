### Тексти сайту українською. Чого тут немає, показано англійською або шведською.
### No native speaker has reviewed these texts.

# For translators: a date in Ukrainian ends in "р." (with its full stop), so a message that ends in
# a date has no full stop of its own.

language-name = українська

## Header, menu and footer

skip-to-content = Перейти до змісту
menu = Меню
close-menu = Закрити меню
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
opens-elsewhere = Веде на інший сайт
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
need-cv = Резюме (CV)
need-certificates = Довідки та свідоцтва
need-work-samples = Зразки робіт
need-study-plan = Навчальний план
needs = Що вам потрібно
without-bankid = Якщо у вас немає BankID
answer-free = Так, ви можете подати заяву
answer-home-decision = Так, якщо погодиться ваш муніципалітет
answer-special-reasons = Лише з особливих причин
answer-provider = Так, школа вирішує, кого прийняти
answer-ask-home = Запитайте у своєму муніципалітеті
apply-via-home-municipality = Ви подаєте заяву через свій муніципалітет
apply-via-provider = Ви подаєте заяву тим, хто проводить курс
decides-home = Рішення ухвалює ваш муніципалітет
decides-course-municipality = Рішення ухвалює муніципалітет, який проводить курс
decides-provider = Рішення ухвалюють ті, хто проводить курс
apply = Подати заяву
apply-here = Подати заяву на курс
apply-by-email = Подати заяву електронною поштою
apply-home-unknown = Куди подавати заяву, залежить від того, де ви живете.
apply-elsewhere = Запитайте в муніципалітеті, де ви живете, як подати заяву.
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
state-no-dates = Дати не визначено

## Credits

credits = Обсяг
credits-vp = { $value ->
    [one] { $value } бал (poäng)
    [few] { $value } бали (poäng)
    [many] { $value } балів (poäng)
   *[other] { $value } бала (poäng)
}
credits-yhp = { $value ->
    [one] { $value } бал вищої професійної освіти
    [few] { $value } бали вищої професійної освіти
    [many] { $value } балів вищої професійної освіти
   *[other] { $value } бала вищої професійної освіти
}
credits-hp = { $value ->
    [one] { $value } університетський бал
    [few] { $value } університетські бали
    [many] { $value } університетських балів
   *[other] { $value } університетського бала
}
credits-hours = { $value ->
    [one] { $value } година
    [few] { $value } години
    [many] { $value } годин
   *[other] { $value } години
}
credits-weeks = { $value ->
    [one] { $value } тиждень
    [few] { $value } тижні
    [many] { $value } тижнів
   *[other] { $value } тижня
}

## Headings of a course page

facts = Дані про курс
title-in-swedish = Назва курсу шведською
description = Про курс
learn = Чого ви навчитеся
teaching = Як проходить навчання
afterwards = Після курсу
prior-knowledge = Що бажано знати заздалегідь
eligibility = Хто може подати заяву?
selection = Якщо заяв багато
bring = Що взяти з собою
cost = Вартість
cost-amount = { $amount } крон
cost-free-teaching = Навчання безкоштовне.
cost-unknown = Запитайте тих, хто проводить курс, скільки він коштує.
student-aid = Фінансова допомога на навчання (studiemedel)
student-aid-yes = Ви можете подати до CSN заяву на фінансову допомогу.
student-aid-no = На цей курс не можна отримати фінансову допомогу.
student-aid-unknown = Запитайте в CSN, чи можете ви отримати фінансову допомогу.
workplace = Навчання на робочому місці
workplace-percent = { $percent }{ "\u00A0" }% часу
workplace-weeks = { $weeks ->
    [one] { $weeks } тиждень
    [few] { $weeks } тижні
    [many] { $weeks } тижнів
   *[other] { $weeks } тижня
}
instruction-language = Мова викладання
language-support = Допомога з мовою
swedish-needed = Який рівень шведської потрібен
quality-marks = Знаки якості
codes = { $count ->
    [one] Код курсу
    [few] Коди курсу
    [many] Коди курсу
   *[other] Коди курсу
}
provider = Організатор
contractor = Виконавець
publisher = Хто опублікував
municipality = { $count ->
    [one] Муніципалітет
    [few] Муніципалітети
    [many] Муніципалітети
   *[other] Муніципалітети
}
area = { $count ->
    [one] Галузь
    [few] Галузі
    [many] Галузі
   *[other] Галузі
}
subject = { $count ->
    [one] Предмет
    [few] Предмети
    [many] Предмети
   *[other] Предмети
}
occupation = { $count ->
    [one] Професія
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

## Occasions

occasions = Коли і де
occasions-current = Майбутні та поточні
occasions-past = Раніше
occasions-count = { $count ->
    [one] { $count } група
    [few] { $count } групи
    [many] { $count } груп
   *[other] { $count } групи
}
no-occasions = Зараз немає груп на цей курс.
service-any-time = Зв’яжіться з нами, коли вам зручно. Визначених дат немає.
start = Початок
end = Кінець
last-application-day = Останній день подання заяв
application-opens = Початок подання заяв
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
meetings = Очні зустрічі

## Sentences

starts-on = Початок: { $date }
ends-on = Кінець: { $date }
from-to = { $start } – { $end }
rolling-start = Почати можна будь-коли протягом року.
start-not-decided = Дату початку не визначено.
apply-by = Подайте заяву не пізніше { $date }
apply-opens = Заяву можна подати з { $date }
apply-opened = Заяву можна було подати з { $date }
apply-rolling = Заяву можна подати будь-коли.
apply-dates-unknown = Запитайте тих, хто проводить курс, коли можна подати заяву.
late-places = Ще є місця. Заяву можна подати й після останнього дня.
applications-closed = Останній день подання заяв: { $date }
given-in = Місце проведення: { $place }.
occasion-cancelled = Цю групу скасовано.
occasion-past = Ця група вже закінчила навчання.
occasion-running = Курс уже почався.
course-cancelled = Курс скасовано.
course-past = Усі групи вже закінчили навчання або більше не приймають заяв.
course-planned = Курс заплановано. Інформація може змінитися.
course-removed = Цього курсу більше немає.
course-removed-text = Ось схожі на нього курси.

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
past-courses = Попередні курси
read-more = Докладніше: { $title }

## Translation

not-translated = Цю сторінку не перекладено. Текст — шведською мовою.
not-translated-course = Текст про курс — шведською мовою. Заголовки та основні дані — вашою мовою.
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
cost-free = Безкоштовно
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
