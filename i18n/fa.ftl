### متن‌های وب‌سایت به فارسی و دری: ساده و کوتاه. متن سوئدی (sv.ftl) معتبر است.
### No native speaker has reviewed these texts.

language-name = فارسی / دری

## Header, menu and footer

skip-to-content = رفتن به متن صفحه
menu = فهرست
main-navigation = فهرست اصلی
language-menu = زبان‌ها
breadcrumbs = شما اینجا هستید
home = صفحه اصلی
all-courses = همه دوره‌ها
about = درباره آموزش بزرگسالان
search = جستجو
list-typ = انواع آموزش
list-kommun = کمون‌ها
list-omrade = زمینه‌ها
list-yrke = شغل‌ها
list-amne = درس‌ها
publishers = نهادهای منتشرکننده
accessibility = دسترس‌پذیری
contact-counsellor = با مشاور تحصیلی و شغلی صحبت کنید
contact-counsellor-text = رایگان است. می‌توانید مترجم بخواهید.
licence = استفاده از این اطلاعات آزاد است: { $licence }.
open-data = همه اطلاعات به صورت داده‌های باز:
telephone = تلفن
email = ایمیل
website = وب‌سایت
opening-hours = ساعت‌های کاری

## Start page

start-heading = یک دوره آموزشی پیدا کنید
start-intro = در اینجا دوره‌های (کورس‌های) همه کمون‌های استان (län) را برای بزرگسالان می‌بینید.
search-label = می‌خواهید چه یاد بگیرید؟
search-button = جستجو
start-by-type = نوع آموزش را انتخاب کنید
start-by-area = زمینه را انتخاب کنید
start-by-municipality = کمون (kommun) را انتخاب کنید
start-closing-soon = آخرین روزهای درخواست
start-unsure = نمی‌دانید چه بخوانید؟
start-unsure-text = این عادی است. مشاور تحصیلی و شغلی (studie- och yrkesvägledare) به شما کمک می‌کند.

## Types of education

type = نوع
type-komvux-grund = آموزش بزرگسالان (komvux)، سطح پایه
type-komvux-grund-description = درس‌های مدرسه پایه، مثل سوئدی، انگلیسی و ریاضی.
type-komvux-gymnasial = آموزش بزرگسالان (komvux)، سطح دبیرستان (لیسه)
type-komvux-gymnasial-description = درس‌های دبیرستان (لیسه)، برای گرفتن مدرک پایان تحصیل یا برای ادامه تحصیل.
type-yrkesvux = آموزش حرفه‌ای بزرگسالان (yrkesvux)
type-yrkesvux-description = یک شغل یاد می‌گیرید و بخشی از وقت را در یک محل کار هستید.
type-sfi = سوئدی برای مهاجران (sfi)
type-sfi-description = برای کسی که زبان سوئدی را از ابتدا یاد می‌گیرد.
type-anpassad-grund = آموزش سازگارشده، سطح پایه
type-anpassad-grund-description = درس‌های مدرسه پایه برای بزرگسالان دارای معلولیت ذهنی (anpassad utbildning).
type-anpassad-gymnasial = آموزش سازگارشده، سطح دبیرستان (لیسه)
type-anpassad-gymnasial-description = درس‌های دبیرستان (لیسه) برای بزرگسالان دارای معلولیت ذهنی (anpassad utbildning).
type-yh = آموزش عالی حرفه‌ای (yrkeshögskola)
type-yh-description = آموزش حرفه‌ای بعد از دبیرستان (لیسه) که با همکاری کارفرمایان ساخته می‌شود.
type-folkhogskola = مدرسه مردمی بزرگسالان (folkhögskola)
type-folkhogskola-description = همراه با دیگران درس می‌خوانید. اغلب اتاقی برای زندگی هم هست.
type-provning = امتحان بدون شرکت در دوره (prövning)
type-provning-description = امتحان می‌دهید و نمره می‌گیرید، بدون اینکه در دوره شرکت کنید.
type-validering = ارزیابی دانش و مهارت (validering)
type-validering-description = دانش و مهارت شما ارزیابی می‌شود، حتی اگر برای آن مدرکی ندارید.
type-gymnasium = دبیرستان / لیسه (gymnasium)
type-gymnasium-description = آموزش برای کسی که کمتر از 20 سال دارد.

## Kinds

kind-course = دوره
kind-package = مجموعه دوره‌های یک شغل
kind-programme = برنامه آموزشی
kind-partial = بخشی از یک دوره
kind-service = خدمات
apprenticeship = کارآموزی در محل کار (lärling)
apprenticeship-text = بیشتر وقت را در یک محل کار هستید.
combination = آموزش شغل همراه با زبان سوئدی
combination-text = شغل و زبان سوئدی را همزمان می‌خوانید.
orientation = دوره آشنایی
orientation-text = پیش از انتخاب، آن را امتحان می‌کنید.

## Form and time of teaching

mode-classroom = حضوری
mode-distance = از راه دور
mode-blended = بخشی از راه دور
mode-remote = آنلاین و زنده
mode-flexible = انعطاف‌پذیر
mode-workplace = در محل کار
mode-unknown = شکل درس نوشته نشده است
time-day = هنگام روز
time-evening = هنگام عصر و شب
time-weekend = آخر هفته
onsite-meetings = { $count ->
    [0] بدون جلسه حضوری
    [one] یک جلسه حضوری
   *[other] { $count } جلسه حضوری
}
pace-percent = { $percent } درصد از تمام‌وقت
pace-full = تمام‌وقت
pace-half = نیمه‌وقت
percent = { $value }%

## Language

language-support-study-guidance = کمک درسی به زبان خودتان (studiehandledning)
language-support-sfi-combination = می‌توان آن را همراه با sfi خواند
language-support-interpreter = مترجم
language-support-sign-language = زبان اشاره
swedish-none = لازم نیست سوئدی بدانید
swedish-sfi-a = دوره A در sfi
swedish-sfi-b = دوره B در sfi
swedish-sfi-c = دوره C در sfi
swedish-sfi-d = دوره D در sfi
swedish-sva-grund = سوئدی به عنوان زبان دوم، سطح پایه
swedish-sva-1 = سوئدی به عنوان زبان دوم، سطح 1
swedish-required = لازم است: { $level }
swedish-recommended = خوب است داشته باشید: { $level }

## Applying

need-bankid = BankID (هویت الکترونیکی)
need-grades = نمره‌ها (betyg)
need-id-document = کارت شناسایی
need-personal-letter = نامه معرفی خود (personligt brev)
need-cv = سی‌وی (CV)
need-certificates = گواهی‌ها (intyg)
need-work-samples = نمونه کارها
need-study-plan = برنامه تحصیلی (studieplan)
needs = چیزهایی که لازم دارید
without-bankid = اگر BankID ندارید
apply-reply = کی جواب می‌گیرید
answer-free = بله، می‌توانید درخواست بدهید
answer-home-decision = بله، اگر کمون محل زندگی شما موافقت کند
answer-special-reasons = فقط اگر دلایل خاص دارید
answer-provider = بله، مدرسه تصمیم می‌گیرد چه کسانی پذیرفته شوند
answer-ask-home = از کمون محل زندگی خود بپرسید
apply-via-home-municipality = از راه کمون محل زندگی خود (hemkommun) درخواست می‌دهید.
apply-via-provider = به برگزارکننده دوره درخواست می‌دهید.
decides-home = کمون محل زندگی شما تصمیم می‌گیرد.
decides-course-municipality = کمونی که دوره را دارد تصمیم می‌گیرد.
decides-provider = برگزارکننده دوره تصمیم می‌گیرد.
apply = درخواست بدهید
apply-by-email = درخواست با ایمیل
apply-home-unknown = جای درخواست به محل زندگی شما بستگی دارد.
copy-for-application = چیزهایی که باید در درخواست بنویسید

## The state of an occasion

state = درخواست
state-not-yet-open = بعداً باز می‌شود
state-open = برای درخواست باز است
state-open-rolling = هر وقت خواستید درخواست بدهید
state-closing-soon = به‌زودی بسته می‌شود
state-late-open = هنوز جا هست، اکنون درخواست بدهید
state-closed = درخواست بسته شده است
state-running = دوره در جریان است
state-past = دوره تمام شده است
state-cancelled = لغو شده است
state-no-dates = آخرین روز درخواست معلوم نیست
state-other-open = برای نوبت دیگری می‌توانید درخواست بدهید
state-any-time = هر وقت خواستید
apply-button-by = حداکثر تا { $date } درخواست بدهید
apply-button-rolling = هر وقت خواستید درخواست بدهید

## Headings of a course page

facts = اطلاعات
title-in-swedish = نام دوره به سوئدی
description = درباره دوره
learn = چه یاد می‌گیرید
teaching = درس چگونه است
afterwards = بعد از دوره
prior-knowledge = خوب است از پیش بدانید
eligibility = شرایط درخواست
selection = اگر تعداد درخواست‌ها زیاد باشد
bring = با خود بیاورید
cost-free-teaching = آموزش رایگان است.
cost-unknown = هزینه را از برگزارکننده دوره بپرسید.
student-aid = کمک مالی تحصیلی (studiemedel)
student-aid-yes = می‌توانید از اداره CSN کمک مالی تحصیلی درخواست کنید.
student-aid-no = برای این دوره نمی‌توانید کمک مالی تحصیلی بگیرید.
student-aid-unknown = از اداره CSN بپرسید که آیا می‌توانید کمک مالی تحصیلی بگیرید.
language-support = کمک در زبان
swedish-needed = سوئدی لازم
quality-marks = نشان‌های کیفیت
codes = { $count ->
    [one] کد دوره
   *[other] کدهای دوره
}
provider = برگزارکننده
contractor = مجری
publisher = نهاد منتشرکننده
municipality = { $count ->
    [one] کمون
   *[other] کمون‌ها
}
area = { $count ->
    [one] زمینه
   *[other] زمینه‌ها
}
subject = { $count ->
    [one] درس
   *[other] درس‌ها
}
occupation = { $count ->
    [one] شغل
   *[other] شغل‌ها
}
seqf = سطح SeQF
seqf-level = سطح { $level } از 8
sfi-tracks = مسیر { $tracks } (studieväg)
sfi-courses = دوره { $courses }
contact = تماس
guidance = مشاوره تحصیلی و شغلی
how-to-apply = چطور درخواست بدهید
appeal = اگر جواب رد گرفتید
films = فیلم‌ها
film-transcript = متن گفته‌های فیلم
source-page = صفحه خود دوره
updated = اطلاعات در { $date } بررسی شد
fact-missing = نوشته نشده است
similar-courses = دوره‌های مشابه
alike-courses = همین دوره در جاهای دیگر
alike-more = دیدن دوره‌های بیشتر: { $list }

## Occasions

occasions = کی و کجا
occasions-current = نوبت‌های آینده و جاری
occasions-past = نوبت‌های قبلی
no-occasions = اکنون هیچ نوبتی برای این دوره نیست.
service-any-time = هر وقت خواستید با ما تماس بگیرید. تاریخ ثابتی نیست.
start = شروع
last-application-day = آخرین روز درخواست
pace = سرعت تحصیل
form = شکل درس
time = وقت درس
place = محل
places = تعداد جا
places-count = { $count ->
    [0] جا نیست
    [one] یک جا
   *[other] { $count } جا
}

## Sentences

starts-on = شروع: { $date }.
ends-on = پایان: { $date }.
rolling-start = در هر وقت سال می‌توانید شروع کنید.
start-not-decided = تاریخ شروع مشخص نیست.
apply-by = حداکثر تا { $date } درخواست بدهید.
apply-opens = از { $date } می‌توانید درخواست بدهید.
apply-opened = از { $date } می‌توانستید درخواست بدهید.
apply-rolling = هر وقت خواستید می‌توانید درخواست بدهید.
apply-dates-unknown = از برگزارکننده دوره بپرسید کی می‌توانید درخواست بدهید.
late-places = هنوز جا هست. بعد از آخرین روز هم می‌توانید درخواست بدهید.
applications-closed = آخرین روز درخواست { $date } بود.
given-in = محل دوره: { $place }.
done-on = تاریخ: { $date }.
done-in = محل: { $place }.
occasion-cancelled = این نوبت لغو شده است.
occasion-past = این نوبت تمام شده است.
occasion-running = دوره شروع شده است.
course-cancelled = دوره لغو شده است.
course-past = همه نوبت‌ها تمام شده‌اند یا درخواست برای آنها بسته شده است.
course-removed = این دوره دیگر وجود ندارد.

## Facts as sentences

kind-package-text = این آموزش از چند دوره تشکیل شده که به هم مربوط هستند.
kind-programme-text = این آموزش یک برنامه کامل است.
kind-partial-text = این دوره بخشی از یک دوره طولانی‌تر است.
sfi-courses-text = { $count ->
    [one] این دوره { $courses } در sfi است.
   *[other] این آموزش دوره‌های { $courses } در sfi است.
}
sfi-tracks-text = { $count ->
    [one] این دوره برای کسانی است که در مسیر { $tracks } (studieväg) درس می‌خوانند.
   *[other] این دوره برای کسانی است که در مسیرهای { $tracks } (studieväg) درس می‌خوانند.
}
length-vp = { $value ->
    [one] حجم آموزش { $value } امتیاز (poäng) است.
   *[other] حجم آموزش { $value } امتیاز (poäng) است.
}
length-yhp = { $value ->
    [one] حجم آموزش { $value } امتیاز (yrkeshögskolepoäng) است.
   *[other] حجم آموزش { $value } امتیاز (yrkeshögskolepoäng) است.
}
length-hp = { $value ->
    [one] حجم آموزش { $value } امتیاز دانشگاهی (högskolepoäng) است.
   *[other] حجم آموزش { $value } امتیاز دانشگاهی (högskolepoäng) است.
}
length-hours = { $value ->
    [one] حجم آموزش { $value } ساعت است.
   *[other] حجم آموزش { $value } ساعت است.
}
length-weeks = { $value ->
    [one] حجم آموزش { $value } هفته است.
   *[other] حجم آموزش { $value } هفته است.
}
length-full-time = { $weeks ->
    [one] این برابر با { $weeks } هفته درس تمام‌وقت است.
   *[other] این برابر با { $weeks } هفته درس تمام‌وقت است.
}
leads-to = { $count ->
    [one] این آموزش شما را برای این شغل آماده می‌کند: { $occupations }.
   *[other] این آموزش شما را برای این شغل‌ها آماده می‌کند: { $occupations }.
}
about-occupations = { $count ->
    [one] مربوط به این شغل است: { $occupations }.
   *[other] مربوط به این شغل‌ها است: { $occupations }.
}
workplace-percent-text = { $percent } درصد از وقت را در یک محل کار هستید.
workplace-weeks-text = { $weeks ->
    [one] { $weeks } هفته در یک محل کار هستید.
   *[other] { $weeks } هفته در یک محل کار هستید.
}
started-on = دوره در { $date } شروع شد.
start-cancelled = شروع در { $date } لغو شده است.
last-start = آخرین بار دوره در { $date } شروع شد.
usually-starts = دوره معمولاً در { $months } شروع می‌شود.
earlier-start-closed = برای شروع در { $date }، آخرین روز درخواست { $closes } بود.
classroom-in = در { $place } حضوری درس می‌خوانید.
school-in = مدرسه در { $place } است.
offered-by = این کار را نزد { $provider } انجام می‌دهید.
ask-place = محل نوشته نشده است. از برگزارکننده دوره بپرسید.
mode-classroom-text = حضوری درس می‌خوانید.
mode-distance-text = از راه دور درس می‌خوانید.
mode-blended-text = بخشی را از راه دور و بخشی را حضوری می‌خوانید.
mode-remote-text = درس به صورت آنلاین و زنده است.
mode-flexible-text = به صورت انعطاف‌پذیر درس می‌خوانید.
mode-workplace-text = در یک محل کار یاد می‌گیرید.
mode-unknown-text = بپرسید که حضوری درس می‌خوانید یا از راه دور.
mode-choice-text = می‌توانید به شکل‌های مختلف درس بخوانید: { $modes }.
times-text = { $times ->
    [day] درس هنگام روز است.
    [evening] درس هنگام عصر و شب است.
    [weekend] درس آخر هفته است.
    [day-evening] درس هنگام روز و هنگام عصر و شب است.
    [day-weekend] درس هنگام روز و آخر هفته است.
    [evening-weekend] درس هنگام عصر و شب و آخر هفته است.
   *[all] درس هنگام روز، هنگام عصر و شب و آخر هفته است.
}
onsite-meetings-text = { $count ->
    [0] لازم نیست به مدرسه بیایید.
    [one] { $count } بار به مدرسه می‌آیید.
   *[other] { $count } بار به مدرسه می‌آیید.
}
pace-full-text = تمام‌وقت درس می‌خوانید.
pace-half-text = نیمه‌وقت درس می‌خوانید.
pace-percent-text = سرعت تحصیل { $percent } درصد از تمام‌وقت است.
pace-choice-text = می‌توانید سرعت تحصیل را انتخاب کنید: { $paces } از تمام‌وقت.
taught-in-swedish = آموزش به زبان سوئدی است.
taught-in = زبان تدریس: { $language }.
know-swedish-none = لازم نیست سوئدی بدانید.
know-swedish-required = لازم است سوئدی را در این سطح بدانید: { $level }.
know-swedish-recommended = خوب است سوئدی را در این سطح بدانید: { $level }.
language-support-study-guidance-text = می‌توانید به زبان خودتان کمک درسی (studiehandledning) بگیرید.
language-support-sfi-combination-text = می‌توانید همزمان sfi بخوانید.
language-support-interpreter-text = می‌توانید مترجم بگیرید.
language-support-sign-language-text = آموزش به زبان اشاره هست.
costs-nothing = هزینه‌ای ندارد.
costs = هزینه آن { $amount } کرون است.
costs-perhaps = شاید لازم باشد { $amount } کرون بپردازید.
costs-beside = آموزش رایگان است. شاید لازم باشد { $amount } کرون برای چیزهای دیگر بپردازید.
cost-in-swedish = درباره هزینه، به سوئدی چنین نوشته است:
apply-at = در { $address } درخواست می‌دهید.
apply-mail = می‌توانید با ایمیل به { $address } درخواست بدهید.
apply-needs = برای درخواست این‌ها را لازم دارید: { $needs }.
apply-without-bankid = می‌توانید بدون BankID درخواست بدهید.
apply-ask-bankid = آیا BankID ندارید؟ بپرسید چطور می‌توانید بدون آن درخواست بدهید.
ask-how = از { $publisher } بپرسید چطور درخواست بدهید.
ask-still = از { $publisher } بپرسید آیا با این حال می‌توانید درخواست بدهید.
ask-again = از { $publisher } بپرسید آیا این دوره دوباره برگزار می‌شود.
ask-by-phone = به { $phone } زنگ بزنید.
ask-by-email = به { $address } بنویسید.
ask-on-page = در { $address } بیشتر بخوانید.

## Swedish words

swedish-words = کلمه‌های سوئدی که با آنها روبه‌رو می‌شوید
word-log-in = ورود با BankID
word-last-day = آخرین روز درخواست
word-counsellor = مشاور تحصیلی و شغلی

## Lists

courses-count = { $count ->
    [0] هیچ دوره‌ای نیست
    [one] یک دوره
   *[other] { $count } دوره
}
courses-of = دوره‌ها: { $name }
no-courses = اکنون در اینجا دوره‌ای نیست.
page-of = صفحه { $page } از { $total }
pages = صفحه‌ها
page-number = صفحه { $page }
previous = قبلی
next = بعدی
read-more = بیشتر بخوانید: { $title }

## Translation

not-translated = این صفحه ترجمه نشده است. متن به زبان سوئدی است.
not-translated-course = متن خود دوره به زبان سوئدی است. عنوان‌ها و اطلاعات به زبان شما است.
partly-translated-course = بخشی از متن این صفحه به زبان سوئدی است. بقیه به زبان شما است.
not-easy-course = متن خود دوره به زبان سوئدی معمولی است. اطلاعات بالای صفحه آسان‌خوان است.
partly-easy-course = بخشی از متن این صفحه به زبان سوئدی معمولی است.
not-easy = متن این صفحه به زبان سوئدی معمولی است.
machine-translated = این متن را ماشین ترجمه کرده و ممکن است اشتباه داشته باشد. متن سوئدی معتبر است.
show-in-swedish = نمایش به سوئدی

## Not found

not-found = صفحه پیدا نشد
not-found-text = شاید آدرس اشتباه نوشته شده یا صفحه حذف شده است.
not-found-courses = دیدن همه دوره‌ها
moved = صفحه جابه‌جا شده است
moved-text = صفحه اکنون در آدرس تازه‌ای است.

## Pages of the default theme

counsellors-list = مشاوری نزدیک خود پیدا کنید
footer-navigation = بیشتر درباره آموزش بزرگسالان
on-this-page = در این صفحه
courses = دوره‌ها
at-a-glance = به‌طور خلاصه
more-starts = { $count ->
    [one] یک شروع دیگر هم هست. همه شروع‌ها را ببینید.
   *[other] { $count } شروع دیگر هم هست. همه شروع‌ها را ببینید.
}
past-occasions = { $count ->
    [0] هیچ نوبت قبلی نیست
    [one] یک نوبت قبلی
   *[other] { $count } نوبت قبلی
}
application = درخواست
application-page = اینجا درخواست بدهید
apply-from-elsewhere = آیا در کمون دیگری زندگی می‌کنید؟ از آموزش بزرگسالان در محل زندگی خود بپرسید چطور درخواست بدهید.
start-rolling = هر وقت خواستید
start-undecided = مشخص نیست
place-unknown = محل نوشته نشده است
captions = زیرنویس
something-wrong = آیا چیزی اینجا اشتباه است؟ به ما بنویسید.
something-wrong-subject = اشتباه در فهرست دوره‌ها: { $title }
start-how = چطور انجام می‌شود
start-how-find = یک دوره پیدا کنید
start-how-find-text = نوع، کمون یا زمینه را انتخاب کنید. بهتر است چند دوره را مقایسه کنید.
start-how-read = درباره دوره بخوانید
start-how-read-text = آنجا نوشته است کی شروع می‌شود، چقدر هزینه دارد و چه باید بدانید.
start-how-apply = به‌موقع درخواست بدهید
start-how-apply-text = در صفحه دوره نوشته است آخرین روز درخواست کی است و درخواست را به کجا بفرستید.

## Saved courses

saved = دوره‌های ذخیره‌شده
saved-intro = دوره‌ها فقط در مرورگر شما ذخیره می‌شود. هیچ کس دیگری نمی‌تواند آنها را ببیند.
saved-without-script = این صفحه فقط وقتی می‌تواند دوره‌های ذخیره‌شده شما را نشان بدهد که JavaScript در مرورگر شما روشن باشد. بدون JavaScript می‌توانید درباره همه دوره‌ها بخوانید و آنها را چاپ کنید.
save = ذخیره
save-done = ذخیره شد
save-full = { $most ->
    [one] می‌توانید حداکثر { $most } دوره ذخیره کنید. اول آن را حذف کنید.
   *[other] می‌توانید حداکثر { $most } دوره ذخیره کنید. اول یکی را حذف کنید.
}
save-not-kept = مرورگر شما نمی‌تواند ذخیره کند. برای همین، تا وقتی در این وب‌سایت هستید، دوره در آدرس صفحه می‌ماند.
saved-not-kept = مرورگر شما نمی‌تواند دوره‌ها را ذخیره کند. آنها فقط در آدرس صفحه هستند. اگر می‌خواهید آنها را نگه دارید، لینک پایین را کپی کنید.
saved-none = هیچ دوره‌ای ذخیره نکرده‌اید. کنار یک دوره «ذخیره» را انتخاب کنید تا اینجا بیاید.
saved-sent = فهرستی را می‌بینید که از یک لینک آمده است. این فهرست در مرورگر شما ذخیره نشده است.
saved-keep = ذخیره این دوره‌ها در مرورگر شما
saved-kept = دوره‌ها در مرورگر شما ذخیره شد.
saved-own = دیدن دوره‌هایی که خودتان ذخیره کرده‌اید
saved-loading = در حال دریافت دوره‌ها.
saved-failed = نتوانستیم همه دوره‌ها را دریافت کنیم. آیا اینترنت دارید؟
saved-retry = تلاش دوباره
saved-remove = حذف
saved-removed = این دوره را حذف کردید: { $title }.
saved-undo = برگرداندن
saved-restored = این دوره دوباره در فهرست است: { $title }.
saved-compare = مقایسه
saved-compare-help = کنار دو یا سه دوره «مقایسه» را انتخاب کنید تا آنها را اینجا کنار هم ببینید.
saved-compare-ready = مقایسه زیر فهرست است.
saved-compare-show = دیدن مقایسه
saved-compare-most = می‌توانید حداکثر سه دوره را مقایسه کنید. اول انتخاب یکی را بردارید.
compare-length = حجم آموزش
compare-language = زبان
compare-cost = هزینه
compare-page = صفحه دوره
saved-heading = عنوان فهرست
saved-heading-help = عنوان وقتی دیده می‌شود که فهرست را چاپ می‌کنید یا لینک را می‌فرستید. لازم نیست عنوان بنویسید.
saved-send = فرستادن فهرست
saved-send-text = کسی که لینک را باز کند، همین دوره‌ها را می‌بیند.
saved-link = لینک فهرست
saved-copy = کپی کردن لینک
saved-copied = لینک کپی شد.
saved-copy-yourself = لینک انتخاب شده است. خودتان آن را کپی کنید.
saved-mail = فرستادن با ایمیل
saved-print = چاپ
saved-printed = تاریخ چاپ: { $date }.
saved-part = اطلاعات دوره‌ها، بخش { $part } از { $total }
saved-part-text = مرورگر اطلاعات دوره‌های ذخیره‌شده شما را از اینجا می‌گیرد.
saved-part-moved = دوره‌هایی که آدرس تازه دارند

## Films and sign language

sign-language = زبان اشاره
swedish-sign-language = زبان اشاره سوئدی
film-about = فیلم: { $title }
film-language = زبان فیلم
film-download = دانلود فیلم
film-no-video = مرورگر شما نمی‌تواند فیلم را نشان بدهد.
sign-page-title = اطلاعات به زبان اشاره
sign-page-about = فیلم‌های زبان اشاره، دوره‌ها با زبان اشاره و اینکه چطور با کمک مترجم با مشاور صحبت کنید.
sign-page-intro = همه فیلم‌های زبان اشاره در اینجا است. همراه هر فیلم متنی هست که همان را می‌گوید.
sign-page-intro-none = هنوز فیلمی به زبان اشاره در اینجا نیست. با این حال می‌توانید اطلاعات را به زبان اشاره بگیرید.
sign-page-films-info = فیلم درباره آموزش بزرگسالان
sign-page-films-courses = فیلم درباره دوره‌ها
sign-page-read = متن را بخوانید: { $title }
sign-page-courses = دوره‌ها با زبان اشاره
sign-page-courses-text = در این دوره‌ها کمک به زبان اشاره هست یا آموزش به زبان اشاره است.
sign-page-interpreter = با مشاور به زبان اشاره صحبت کنید
sign-page-interpreter-text = به بخش آموزش بزرگسالان بنویسید و بگویید که از زبان اشاره استفاده می‌کنید. آن وقت می‌توانید با هم وقتی با مترجم تعیین کنید.
sign-page-interpreter-order = همچنین می‌توانید خودتان از مرکز مترجمان (tolkcentralen) در منطقه خود (region) مترجم بخواهید.
sign-page-write = به بخش آموزش بزرگسالان بنویسید

## Accessibility statement

statement-title = دسترس‌پذیری این وب‌سایت
statement-about = وب‌سایت چقدر از قانون پیروی می‌کند، چه چیزی کار نمی‌کند و چطور به ما بگویید.
statement-intro = { $actor } مسئول وب‌سایت «{ $site }» است. ما می‌خواهیم همه بتوانند از آن استفاده کنند. در اینجا نوشته است که وب‌سایت چقدر از قانون سوئد درباره دسترسی به خدمات عمومی دیجیتال پیروی می‌کند، چه کمبودهایی را می‌شناسیم و چطور کمبودهای دیگر را به ما بگویید.
statement-conformity = وب‌سایت چقدر دسترس‌پذیر است؟
statement-conformity-full = وب‌سایت کاملاً مطابق قانون است. ما کمبودی نمی‌شناسیم.
statement-conformity-partial = وب‌سایت تا حدی مطابق قانون است. کمبودها پایین‌تر نوشته شده است.
statement-conformity-none = وب‌سایت مطابق قانون نیست. کمبودها پایین‌تر نوشته شده است.
statement-standard = خواسته‌های قانون برابر با سطح AA در راهنمای WCAG 2.1 است.
statement-help = اگر نمی‌توانید از چیزی استفاده کنید
statement-help-text = اگر چیزی هست که نمی‌توانید بخوانید یا از آن استفاده کنید، به ما بنویسید. بگویید متن را به چه شکلی لازم دارید، مثلاً با صدا، با خط بزرگ‌تر یا روی کاغذ.
statement-answer = { $days ->
    [one] در مدت یک روز جواب می‌گیرید.
   *[other] در مدت { $days } روز جواب می‌گیرید.
}
statement-report = کمبودها را به ما بگویید
statement-report-text = آیا چیزی پیدا کردید که کار نمی‌کند، یا فکر می‌کنید ما از قانون پیروی نمی‌کنیم؟ در فرم شکایت کنید تا بدانیم چه را درست کنیم.
statement-form = گزارش یک کمبود
statement-supervisor = اگر از جواب ما راضی نیستید
statement-supervisor-text = یک اداره دولتی نظارت می‌کند که قانون رعایت شود. می‌توانید کمبودها را به آن گزارش بدهید.
statement-supervisor-link = گزارش به اداره ناظر
statement-shortcomings = این‌ها دسترس‌پذیر نیست
statement-why = چرا:
statement-no-shortcomings = ما کمبودی نمی‌شناسیم.
statement-exceptions = استثنا از قانون
statement-exceptions-text = قانون (ماده 12) استثنا را اجازه می‌دهد، اگر دسترس‌پذیر کردن چیزی بار نامعقولی باشد. ما برای این موارد استثنا قائل می‌شویم:
statement-how = وب‌سایت را چطور بررسی کردیم
statement-method-self = خودمان وب‌سایت را بررسی کردیم.
statement-method-third-party = کسی بیرون از سازمان ما وب‌سایت را بررسی کرده است.
statement-assessed = آخرین بررسی در { $date } انجام شد.
statement-updated = این متن آخرین بار در { $date } تازه شد.

## The guided way: for those who do not know what to search for

guide = کمک برای انتخاب
guide-intro = به چند سؤال کوتاه جواب بدهید. آن وقت دوره‌هایی را می‌بینید که برای شما مناسب است. می‌توانید از یک سؤال رد شوید و می‌توانید نظر خود را عوض کنید.
guide-start = برای انتخاب دوره کمک بگیرید
guide-progress = { $most ->
    [one] سؤال { $number } از { $most }.
   *[other] سؤال { $number } از حداکثر { $most }.
}
guide-examples = مثلاً:
guide-skip = رد شدن از این سؤال
guide-skip-show = { $count ->
    [one] رد شدن از این سؤال و دیدن دوره
   *[other] رد شدن از این سؤال و دیدن { $count } دوره
}
guide-skip-show-all = رد شدن از این سؤال و دیدن همه دوره‌ها
guide-back = بازگشت
guide-show = { $count ->
    [0] { $count } دوره را همین حالا ببینید
    [one] دوره را همین حالا ببینید
   *[other] { $count } دوره را همین حالا ببینید
}
guide-show-all = دیدن همه دوره‌ها
guide-chosen = جواب‌های شما
guide-change = تغییر
guide-skipped = از این سؤال رد شدید.
guide-courses = { $count ->
    [0] هیچ دوره‌ای با جواب‌های شما جور نیست
    [one] یک دوره با جواب‌های شما جور است
   *[other] { $count } دوره با جواب‌های شما جور است
}
guide-courses-text = درباره هر دوره بخوانید کی شروع می‌شود و آخرین روز درخواست کی است.
guide-first = { $count ->
    [one] اولین دوره را می‌بینید. بقیه در میان همه دوره‌ها است.
   *[other] { $count } دوره اول را می‌بینید. بقیه در میان همه دوره‌ها است.
}
guide-nothing = چیز مناسبی پیدا نمی‌کنید؟
guide-nothing-text = یکی از جواب‌ها را تغییر بدهید. یا با مشاور تحصیلی و شغلی صحبت کنید.
guide-unsure = ندانستن عادی است. از چیزی شروع کنید که درباره آن کنجکاو هستید. اکنون هیچ تصمیمی نمی‌گیرید.
guide-unsure-counsellor = می‌توانید با مشاور تحصیلی و شغلی (studie- och yrkesvägledare) هم صحبت کنید. رایگان است و می‌توانید مترجم بخواهید. لازم نیست وقتی زنگ می‌زنید، بدانید چه می‌خواهید.
guide-restart = شروع دوباره از سؤال اول

guide-question-goal = می‌خواهید چه کار کنید؟
guide-question-goal-help = چیزی را انتخاب کنید که برای شما مناسب‌تر است.
guide-goal-svenska = سوئدی یاد بگیرم
guide-goal-svenska-help = سوئدی برای مهاجران (sfi) و سوئدی به عنوان زبان دوم.
guide-goal-yrke = یک شغل یاد بگیرم
guide-goal-yrke-help = آموزش حرفه‌ای برای کسی که می‌خواهد بتواند کار پیدا کند.
guide-goal-skolamnen = درس‌های مدرسه را بخوانم
guide-goal-skolamnen-help = درس‌های مدرسه پایه و دبیرستان (لیسه)، مثل ریاضی و انگلیسی. برای کسی که می‌خواهد ادامه تحصیل بدهد.
guide-goal-visa-vad-du-kan = آنچه را از پیش بلد هستم نشان بدهم
guide-goal-visa-vad-du-kan-help = دانش و مهارت شما ارزیابی می‌شود (validering)، یا برای گرفتن نمره امتحان می‌دهید (prövning).
guide-goal-prova-pa = چیزی را امتحان کنم
guide-goal-prova-pa-help = مدرسه مردمی بزرگسالان (folkhögskola) و دوره‌های کوتاه که در آن پیش از انتخاب امتحان می‌کنید.
guide-goal-anpassad = در آموزش سازگارشده (anpassad utbildning) درس بخوانم
guide-goal-anpassad-help = برای کسی که معلولیت ذهنی دارد.
guide-goal-unsure = هنوز نمی‌دانم
guide-goal-unsure-help = از چیزی شروع کنید که دوست دارید.

guide-question-work = می‌خواهید در چه زمینه‌ای کار کنید؟
guide-question-work-help = یک زمینه را انتخاب کنید.
guide-question-interest = به چه چیزی علاقه دارید؟
guide-question-interest-help = زمینه‌ای را انتخاب کنید که برای شما جالب است.
guide-question-swedish = در زبان سوئدی تا کجا رسیده‌اید؟
guide-question-swedish-help = اگر مطمئن نیستید، از این سؤال رد شوید. مدرسه به شما کمک می‌کند دوره مناسب را پیدا کنید.
guide-swedish-nyborjare = تازه شروع می‌کنم
guide-swedish-sfi-b = می‌خواهم دوره B در sfi را بخوانم
guide-swedish-sfi-c = می‌خواهم دوره C در sfi را بخوانم
guide-swedish-sfi-d = می‌خواهم دوره D در sfi را بخوانم
guide-swedish-efter-sfi = sfi را تمام کرده‌ام
guide-swedish-med-yrke = می‌خواهم همزمان یک شغل یاد بگیرم
guide-question-level = می‌خواهید در چه سطحی درس بخوانید؟
guide-question-level-help = اگر مطمئن نیستید، از این سؤال رد شوید.
guide-question-subject = می‌خواهید کدام درس را بخوانید؟
guide-question-subject-help = یک درس را انتخاب کنید.
guide-question-service = به چه چیزی نیاز دارید؟
guide-question-service-help = می‌توانید از مشاور تحصیلی و شغلی بپرسید چه چیزی برای شما مناسب است.
guide-question-where = می‌خواهید کجا درس بخوانید؟
guide-question-where-help = یک کمون را انتخاب کنید، یا «از راه دور» را اگر می‌خواهید از خانه درس بخوانید.
guide-where-distance = از راه دور، از خانه
guide-question-how = می‌خواهید چطور درس بخوانید؟
guide-question-how-help = چیزی را انتخاب کنید که برای شما مهم‌تر است.
guide-how-dagtid = در روز
guide-how-kvall-helg = عصر و شب یا آخر هفته
guide-how-heltid = تمام‌وقت
guide-how-deltid = پاره‌وقت، تا به کارهای دیگر هم برسم
guide-question-when = می‌خواهید کی شروع کنید؟
guide-question-when-help = دوره‌های فهرست تاریخ دارند.
guide-when-any-time = هر وقت
guide-when-spring = ژانویه (جنوری) تا ژوئن (جون) { $year }
guide-when-autumn = ژوئیه (جولای) تا دسامبر { $year }

## Calendar and subscriptions

calendar = تقویم
calendar-intro = آخرین روزهای درخواست و روزهای شروع دوره‌ها در اینجا است. تاریخ‌ها را تا یک سال بعد می‌بینید.
calendar-months = ماه‌ها
calendar-none = اکنون تاریخی برای نشان دادن نیست.
calendar-past = همه تاریخ‌های این صفحه گذشته است.
add-to-calendar = به تقویم خود اضافه کنید
subscribe = دنبال کردن تاریخ‌ها و دوره‌ها
subscribe-text = یک لینک را در تقویم یا خبرخوان تلفن یا کامپیوتر خود کپی کنید. آن وقت تاریخ‌های تازه و دوره‌های تازه به آنجا می‌آید.
subscribe-calendar = برای تقویم شما: { $name }
subscribe-news = دوره‌های تازه و تغییریافته: { $name }
event-last-day = آخرین روز درخواست: { $title }
event-start = شروع: { $title }
event-cancelled = لغو شده است: { $title }
event-apply = اینجا نوشته است چطور درخواست بدهید: { $address }
event-more = درباره دوره بیشتر بخوانید: { $address }

## Printed pages

print-open = برای باز کردن این صفحه در تلفن، دوربین را به طرف کد بگیرید یا آدرس را بنویسید.
print-day = صفحه در { $date } این‌گونه بود.

## Who may apply, and how

access = آیا می‌توانید درخواست بدهید؟
access-anywhere = هر جا که زندگی می‌کنید
access-these = در { $municipalities } زندگی می‌کنید
access-area = در کمون دیگری زندگی می‌کنید که عضو همکاری است
access-elsewhere = در جای دیگری زندگی می‌کنید
access-more = چه کسی کجا می‌تواند درخواست بدهد؟
home-label = کمون محل زندگی من
home-none = کمون را انتخاب کنید
home-other = یک کمون دیگر
home-elsewhere = کمون‌های دیگر
home-question = آیا می‌توانید درخواست بدهید؟ بگویید کجا زندگی می‌کنید.
apply-go-to = رفتن به { $school }
home-remember = محل زندگی من به یاد بماند
home-privacy = انتخاب شما فقط در مرورگر خودتان است. ما آن را نمی‌بینیم.
home-not-kept = مرورگر شما نمی‌تواند ذخیره کند. انتخاب شما تا وقتی در این وب‌سایت هستید می‌ماند.
apply-needs-home = این‌که چه لازم دارید به جایی بستگی دارد که درخواست می‌دهید. همان‌جا بپرسید.
apply-step-send = درخواست را بفرستید
apply-step-ask = اگر سؤالی دارید، بپرسید
apply-step-after = بعد چه می‌شود
apply-find-home = کمون خود را پیدا کنید و ببینید آنجا چطور درخواست بدهید
apply-ask-school = آیا درباره دوره سؤالی دارید؟ از { $school } بپرسید.
apply-ask-application = درباره درخواست سؤال دارید؟ از { $school } بپرسید.
apply-ask-counsellor = مشاور تحصیلی و شغلی می‌تواند به شما کمک کند که انتخاب کنید و درخواست بدهید.
apply-wait = وقتی مهلت درخواست تمام شد، جواب می‌گیرید. از جایی که به آن درخواست می‌دهید، بپرسید جواب کی می‌آید.
copy = کپی
copied = کپی شد

## How to apply

apply-title = چطور درخواست بدهید
apply-about = چه کسی برای کدام دوره‌ها می‌تواند درخواست بدهد، درخواست را به کجا می‌فرستید و بعد چه می‌شود؟
apply-who = چه کسی کجا می‌تواند درخواست بدهد؟
apply-agreement = کمون‌ها بر سر این توافق کرده‌اند: { $agreement }.
apply-agreement-not-now = این توافق اکنون اعتبار ندارد.
apply-agreement-from = از { $date } اعتبار دارد.
apply-agreement-until = تا پایان روز { $date } اعتبار دارد.
apply-agreement-read = متن توافق را بخوانید
apply-table = آیا می‌توانید درخواست بدهید، کجا درخواست می‌دهید و چه کسی تصمیم می‌گیرد؟
apply-own = دوره در کمون محل زندگی شما است
apply-area = دوره در کمون دیگری است که عضو همکاری است
apply-elsewhere-column = در کمونی زندگی می‌کنید که عضو همکاری نیست
apply-for = برای کسی که در { $municipalities } زندگی می‌کند:
apply-words = بیشتر درباره پاسخ‌ها
apply-where = اینجا درخواست بدهید
apply-where-text = وقتی باید از راه کمون محل زندگی خود درخواست بدهید، اینجا درخواست بدهید.
apply-ask-home = از آموزش بزرگسالان در { $municipality } بپرسید.
apply-where-unknown = آیا کمون شما اینجا نیست؟ به کمون محل زندگی خود زنگ بزنید و بخش آموزش بزرگسالان (vuxenutbildningen) را بخواهید.
apply-how-check = ببینید آیا می‌توانید درخواست بدهید
apply-how-check-text = در صفحه دوره و در جدول پایین نوشته است.
apply-how-prepare = چیزهایی را که لازم دارید، آماده کنید
apply-how-prepare-text = اغلب نمره‌ها (betyg) و BankID لازم دارید. آیا BankID ندارید؟ از جایی که به آن درخواست می‌دهید، بپرسید چه کار می‌توانید بکنید.
apply-how-send = درخواست را به‌موقع بفرستید
apply-how-send-text = آخرین روز هم حساب می‌شود، تا ساعت 23:59. جایی که درخواست را می‌فرستید به محل زندگی شما بستگی دارد.
apply-how-wait = منتظر تصمیم باشید
apply-how-wait-text = به شما گفته می‌شود که جا می‌گیرید یا نه. اگر جواب رد گرفتید، در متن تصمیم نوشته است که آیا می‌توانید اعتراض کنید (överklaga) و چطور.

## The search page

search-about = در میان همه دوره‌ها جستجو کنید: یک درس، شغل یا شهر را بنویسید و بعد مثلاً کمون، وقت و شکل درس را انتخاب کنید.
search-help = مثلاً یک درس، شغل، شهر یا کد دوره. می‌توانید به زبان خودتان بنویسید.
search-live = وقتی می‌نویسید یا انتخاب می‌کنید، نتیجه‌ها فوراً تغییر می‌کند.
search-without-script = فقط وقتی می‌توانید با کلمه‌ها جستجو کنید که JavaScript در مرورگر شما روشن باشد. به جای آن، همه دوره‌ها در فهرست‌های زیر است.
search-skip = رفتن به دوره‌ها
search-found-for = { $count ->
    [0] هیچ دوره‌ای برای «{ $query }» نیست
    [one] یک دوره برای «{ $query }»
   *[other] { $count } دوره برای «{ $query }»
}
search-past = { $count ->
    [one] { $count } دوره که تمام شده است، نشان داده نمی‌شود.
   *[other] { $count } دوره که تمام شده است، نشان داده نمی‌شود.
}
search-past-show = دوره‌های تمام‌شده را هم ببینید
search-filters = فیلترها
search-filters-close = بستن
search-chosen = فیلترهای انتخاب‌شده
search-remove = حذف فیلتر: { $filter }
search-clear = حذف همه فیلترها
search-sort = ترتیب
search-sort-match = اول نزدیک‌ترین به جستجوی شما
search-sort-title = نام دوره
search-more = { $count ->
    [one] دیدن یک دوره دیگر
   *[other] دیدن { $count } دوره دیگر
}
search-group-more = دیدن بیشتر: { $group }
search-group-less = دیدن کمتر: { $group }
search-within = جاهای نزدیک هم
search-within-none = فقط در همان کمون
search-within-km = { $km ->
    [one] تا فاصله { $km } کیلومتر
   *[other] تا فاصله { $km } کیلومتر
}
search-free = فقط دوره‌هایی که آزادانه می‌توانم برای آنها درخواست بدهم
search-matched = با جستجوی شما جور است: { $names }
search-anything = در «{ $query }» کلمه‌ای برای جستجو نیست. برای همین، بدون آن جستجو کردیم.
search-in-texts = هیچ دوره‌ای به نام «{ $query }» نیست. این فقط در توضیح دوره آمده است.
search-dropped = { $count ->
    [one] هیچ دوره‌ای با همه چیز جور نبود. برای همین، این کلمه در جستجو نیست: { $words }.
   *[other] هیچ دوره‌ای با همه چیز جور نبود. برای همین، این کلمه‌ها در جستجو نیست: { $words }.
}
search-unknown = این بخش از لینک را نمی‌شناسیم، برای همین در جستجو نیست: { $parts }.
search-none = هیچ دوره‌ای با جستجوی شما جور نیست.
search-none-try = این‌ها را امتحان کنید
search-did-you-mean = آیا منظور شما { $query } است؟
search-without-filter = { $count ->
    [one] حذف «{ $filter }»: یک دوره
   *[other] حذف «{ $filter }»: { $count } دوره
}
search-without-filters = { $count ->
    [one] حذف همه فیلترها: یک دوره
   *[other] حذف همه فیلترها: { $count } دوره
}
search-nearby = { $count ->
    [one] جستجو در نزدیکی { $place }: یک دوره
   *[other] جستجو در نزدیکی { $place }: { $count } دوره
}
search-none-words = کلمه‌های کمتری بنویسید، یا کلمه دیگری با همین معنا.
search-none-mail = به ما بگویید برای کدام کلمه چیزی پیدا نشد
search-none-mail-why = آن وقت می‌توانیم جستجو را بهتر کنیم. ما نمی‌بینیم کسی چه چیزی جستجو می‌کند.
search-mail-subject = کلمه‌ای که برای آن چیزی پیدا نشد: { $query }
search-mail-body = «{ $query }» را جستجو کردم و چیزی پیدا نشد. می‌خواستم این را پیدا کنم:
search-failed = جستجو اکنون کار نمی‌کند
search-error-missing = نتوانستیم دوره‌ها را دریافت کنیم. آیا اینترنت دارید؟
search-error-corrupt = اطلاعات دوره‌ها کامل نرسید. دوباره تلاش کنید.
search-error-newer = بعد از باز شدن صفحه، دوره‌ها تغییر کرده است. صفحه را دوباره باز کنید.
search-error-lists = دوره‌ها را در فهرست‌ها هم پیدا می‌کنید:
search-csv = دانلود به شکل جدول (CSV)
search-town = شهر
search-suggestions = پیشنهادها
search-suggestions-count = { $count ->
    [0] پیشنهادی نیست
    [one] یک پیشنهاد
   *[other] { $count } پیشنهاد
}

## Linking to a search

link-title = ساختن لینک برای یک جستجو
link-about = چطور لینکی بسازید که درست همان دوره‌هایی را نشان بدهد که می‌خواهید.
link-copy = در صفحه جستجو، جستجو کنید، فیلترها را انتخاب کنید و لینک را کپی کنید. می‌توانید لینک را خودتان هم بنویسید.
link-address = آدرس این‌طور شروع می‌شود:
link-rule-first = پیش از کلید اول ? و پیش از کلیدهای دیگر & بنویسید.
link-rule-several = بین چند مقدار یک کلید، ویرگول لاتین (,) بنویسید. آن وقت کافی است یکی از آنها جور باشد.
link-rule-together = اگر چند کلید بنویسید، همه باید با یک نوبت دوره جور باشد.
link-rule-languages = کلیدها و مقدارها در همه زبان‌ها یکی است. در زبان‌های دیگر غیر از سوئدی، اول کد زبان می‌آید:
link-rule-unknown = چیزی که صفحه نمی‌شناسد، در جستجو نیست. صفحه می‌گوید آن چیز چیست.
link-rule-private = کمون محل زندگی و دوره‌های ذخیره‌شده بعد از # در آدرس است. آنها به هیچ وب‌سایتی فرستاده نمی‌شوند.
link-examples = نمونه‌ها
link-keys = کلیدها و مقدارها
link-values = مقدارها
link-key-q = کلمه‌هایی برای جستجو
link-key-within = فاصله از کمون به کیلومتر. کلید kommun را هم بنویسید.
link-key-sort = ترتیب دوره‌ها
link-key-page = صفحه در فهرست
link-key-home = کمون محل زندگی، بعد از #
link-key-free = فقط دوره‌هایی که آزادانه می‌توان برای آنها درخواست داد، بعد از #. کمون محل زندگی را هم بنویسید.
link-late = هنوز جا هست، بعد از آخرین روز
link-all = دوره‌های تمام‌شده هم
