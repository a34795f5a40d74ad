### نصوص الموقع بالعربية: لغة واضحة وجمل قصيرة. النص السويدي (sv.ftl) هو المعتمد.
### No native speaker has reviewed these texts.

language-name = العربية

## Header, menu and footer

skip-to-content = الانتقال إلى المحتوى
menu = القائمة
close-menu = إغلاق القائمة
main-navigation = القائمة الرئيسية
language-menu = اللغات
breadcrumbs = أنت هنا
home = الصفحة الرئيسية
all-courses = كل الدورات
about = عن تعليم الكبار
search = بحث
list-typ = أنواع التعليم
list-kommun = البلديات
list-omrade = المجالات
list-yrke = المهن
list-amne = المواد
publishers = الجهات الناشرة
accessibility = إمكانية الوصول
contact-counsellor = تحدّث مع مرشد دراسي ومهني
contact-counsellor-text = المحادثة مجانية. يمكنك أن تطلب مترجماً شفوياً.
licence = يُسمح باستخدام المعلومات بحرية: { $licence }.
open-data = كل المعلومات كبيانات مفتوحة:
opens-elsewhere = يفتح موقعاً آخر
telephone = الهاتف
email = البريد الإلكتروني
website = الموقع الإلكتروني
opening-hours = أوقات الدوام

## Start page

start-heading = ابحث عن دورة
start-intro = هنا تجد دورات للكبار من جميع بلديات المحافظة (län).
search-label = ماذا تريد أن تتعلم؟
search-button = بحث
start-by-type = اختر نوع التعليم
start-by-area = اختر المجال
start-by-municipality = اختر البلدية (kommun)
start-closing-soon = آخر أيام التقديم
start-unsure = لا تعرف ماذا تريد أن تدرس؟
start-unsure-text = هذا أمر شائع. يساعدك مرشد دراسي ومهني (studie- och yrkesvägledare).

## Types of education

type = النوع
type-komvux-grund = تعليم الكبار (komvux)، المستوى الأساسي
type-komvux-grund-description = مواد من المدرسة الأساسية، مثل السويدية والإنجليزية والرياضيات.
type-komvux-gymnasial = تعليم الكبار (komvux)، المستوى الثانوي
type-komvux-gymnasial-description = مواد من المدرسة الثانوية، للحصول على شهادة التخرج أو لمتابعة الدراسة.
type-yrkesvux = التعليم المهني للكبار (yrkesvux)
type-yrkesvux-description = تتعلم مهنة، وتقضي جزءاً من الوقت في مكان عمل.
type-sfi = اللغة السويدية للمهاجرين (sfi)
type-sfi-description = لمن يتعلم اللغة السويدية من البداية.
type-anpassad-grund = التعليم المكيّف، المستوى الأساسي
type-anpassad-grund-description = مواد من المدرسة الأساسية للكبار ذوي الإعاقة الذهنية (anpassad utbildning).
type-anpassad-gymnasial = التعليم المكيّف، المستوى الثانوي
type-anpassad-gymnasial-description = مواد من المدرسة الثانوية للكبار ذوي الإعاقة الذهنية (anpassad utbildning).
type-yh = التعليم المهني العالي (yrkeshögskola)
type-yh-description = تعليم مهني بعد الثانوية، يُعدّ بالتعاون مع أصحاب العمل.
type-folkhogskola = المدرسة الشعبية العليا (folkhögskola)
type-folkhogskola-description = تدرس مع آخرين، وغالباً توجد غرف للسكن.
type-provning = امتحان دون حضور الدورة (prövning)
type-provning-description = تؤدي امتحاناً وتحصل على علامة دون أن تدرس الدورة.
type-validering = تقييم المعارف والمهارات (validering)
type-validering-description = تُقيَّم معارفك ومهاراتك، حتى إن لم تكن لديك أوراق تثبتها.
type-gymnasium = المدرسة الثانوية (gymnasium)
type-gymnasium-description = تعليم لمن عمره أقل من 20 سنة.

## Kinds

kind-course = دورة
kind-package = حزمة دورات مهنية
kind-programme = برنامج
kind-partial = جزء من دورة
kind-service = خدمة
apprenticeship = تدريب في مكان العمل (lärling)
apprenticeship-text = تكون في مكان عمل معظم الوقت.
combination = تعليم مهني مع اللغة السويدية
combination-text = تدرس المهنة واللغة السويدية في الوقت نفسه.
orientation = دورة تعريفية
orientation-text = تجرّب قبل أن تختار.

## Form and time of teaching

mode-classroom = حضوري
mode-distance = عن بعد
mode-blended = عن بعد جزئياً
mode-remote = مباشر عبر الإنترنت
mode-flexible = مرن
mode-workplace = في مكان عمل
mode-unknown = شكل الدراسة غير مذكور
time-day = نهاراً
time-evening = مساءً
time-weekend = في عطلة نهاية الأسبوع
onsite-meetings = { $count ->
    [zero] لا توجد لقاءات حضورية
    [one] لقاء حضوري واحد
    [two] لقاءان حضوريان
    [few] { $count } لقاءات حضورية
    [many] { $count } لقاءً حضورياً
   *[other] { $count } لقاء حضوري
}
pace-percent = { $percent } بالمئة من الدوام الكامل
pace-full = دوام كامل
pace-half = نصف دوام
percent = { $value }%

## Language

language-support-study-guidance = مساعدة في الدراسة بلغتك (studiehandledning)
language-support-sfi-combination = يمكن الجمع مع دراسة sfi
language-support-interpreter = مترجم شفوي
language-support-sign-language = لغة الإشارة
swedish-none = لا تحتاج إلى معرفة اللغة السويدية
swedish-sfi-a = دورة sfi A
swedish-sfi-b = دورة sfi B
swedish-sfi-c = دورة sfi C
swedish-sfi-d = دورة sfi D
swedish-sva-grund = السويدية كلغة ثانية، المستوى الأساسي
swedish-sva-1 = السويدية كلغة ثانية، المستوى 1
swedish-required = مطلوب: { $level }
swedish-recommended = من المفيد: { $level }

## Applying

need-bankid = الهوية الإلكترونية BankID
need-grades = العلامات الدراسية (betyg)
need-id-document = إثبات الهوية
need-personal-letter = رسالة تعرّف فيها بنفسك (personligt brev)
need-cv = السيرة الذاتية (CV)
need-certificates = شهادات وإفادات (intyg)
need-work-samples = نماذج من أعمالك
need-study-plan = خطة دراسية
needs = ما تحتاج إليه
without-bankid = إذا لم يكن لديك BankID
answer-free = نعم، يمكنك التقديم
answer-home-decision = نعم، إذا وافقت البلدية التي تسكن فيها
answer-special-reasons = فقط إذا كانت لديك أسباب خاصة
answer-provider = نعم، والمدرسة هي التي تقرر من يُقبل
answer-ask-home = اسأل البلدية التي تسكن فيها
apply-via-home-municipality = تقدّم الطلب عن طريق البلدية التي تسكن فيها (hemkommun)
apply-via-provider = تقدّم الطلب إلى الجهة التي تنظّم الدورة
decides-home = البلدية التي تسكن فيها هي التي تقرر
decides-course-municipality = البلدية التي لديها الدورة هي التي تقرر
decides-provider = الجهة التي تنظّم الدورة هي التي تقرر
apply = قدّم الطلب
apply-here = التقديم على الدورة
apply-by-email = التقديم بالبريد الإلكتروني
apply-home-unknown = مكان تقديم الطلب يعتمد على المكان الذي تسكن فيه.
apply-elsewhere = اسأل البلدية التي تسكن فيها كيف تقدّم الطلب.
copy-for-application = ما يجب أن تكتبه في الطلب

## The state of an occasion

state = التقديم
state-not-yet-open = يُفتح لاحقاً
state-open = مفتوح للتقديم
state-open-rolling = قدّم في أي وقت
state-closing-soon = يُغلق قريباً
state-late-open = ما زالت هناك مقاعد، قدّم الآن
state-closed = أُغلق التقديم
state-running = الدورة جارية
state-past = انتهت الدورة
state-cancelled = أُلغيت
state-no-dates = لم تُحدَّد المواعيد بعد

## Credits

credits = حجم الدورة
credits-vp = { $value ->
    [zero] { $value } نقطة (poäng)
    [one] نقطة واحدة (poäng)
    [two] نقطتان (poäng)
    [few] { $value } نقاط (poäng)
    [many] { $value } نقطة (poäng)
   *[other] { $value } نقطة (poäng)
}
credits-yhp = { $value ->
    [zero] { $value } نقطة (yrkeshögskolepoäng)
    [one] نقطة واحدة (yrkeshögskolepoäng)
    [two] نقطتان (yrkeshögskolepoäng)
    [few] { $value } نقاط (yrkeshögskolepoäng)
    [many] { $value } نقطة (yrkeshögskolepoäng)
   *[other] { $value } نقطة (yrkeshögskolepoäng)
}
credits-hp = { $value ->
    [zero] { $value } نقطة جامعية (högskolepoäng)
    [one] نقطة جامعية واحدة (högskolepoäng)
    [two] نقطتان جامعيتان (högskolepoäng)
    [few] { $value } نقاط جامعية (högskolepoäng)
    [many] { $value } نقطة جامعية (högskolepoäng)
   *[other] { $value } نقطة جامعية (högskolepoäng)
}
credits-hours = { $value ->
    [zero] { $value } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $value } ساعات
    [many] { $value } ساعة
   *[other] { $value } ساعة
}
credits-weeks = { $value ->
    [zero] { $value } أسبوع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $value } أسابيع
    [many] { $value } أسبوعاً
   *[other] { $value } أسبوع
}

## Headings of a course page

facts = معلومات
title-in-swedish = اسم الدورة بالسويدية
description = عن الدورة
learn = ماذا تتعلم
teaching = كيف تجري الدراسة
afterwards = بعد الدورة
prior-knowledge = ما يفيد أن تعرفه قبل الدورة
eligibility = من يمكنه التقديم؟
selection = إذا تقدّم كثيرون
bring = ما تحضره معك
cost = التكلفة
cost-amount = { $amount } كرونة
cost-free-teaching = التدريس مجاني.
cost-unknown = اسأل الجهة التي تنظّم الدورة كم تكلف.
student-aid = الدعم المالي للدراسة (studiemedel)
student-aid-yes = يمكنك أن تطلب الدعم المالي للدراسة من هيئة CSN.
student-aid-no = لا يمكنك الحصول على الدعم المالي لهذه الدورة.
student-aid-unknown = اسأل هيئة CSN إن كان بإمكانك الحصول على الدعم المالي.
workplace = التعلّم في مكان عمل
workplace-percent = { $percent } بالمئة من الوقت
workplace-weeks = { $weeks ->
    [zero] { $weeks } أسبوع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $weeks } أسابيع
    [many] { $weeks } أسبوعاً
   *[other] { $weeks } أسبوع
}
instruction-language = لغة التدريس
language-support = المساعدة في اللغة
swedish-needed = السويدية المطلوبة
quality-marks = علامات الجودة
codes = { $count ->
    [zero] رموز الدورة
    [one] رمز الدورة
    [two] رمزا الدورة
    [few] رموز الدورة
    [many] رموز الدورة
   *[other] رموز الدورة
}
provider = الجهة المنظّمة
contractor = الجهة المنفّذة
publisher = الجهة الناشرة
municipality = { $count ->
    [zero] البلديات
    [one] البلدية
    [two] البلديتان
    [few] البلديات
    [many] البلديات
   *[other] البلديات
}
area = { $count ->
    [zero] المجالات
    [one] المجال
    [two] المجالان
    [few] المجالات
    [many] المجالات
   *[other] المجالات
}
subject = { $count ->
    [zero] المواد
    [one] المادة
    [two] المادتان
    [few] المواد
    [many] المواد
   *[other] المواد
}
occupation = { $count ->
    [zero] المهن
    [one] المهنة
    [two] المهنتان
    [few] المهن
    [many] المهن
   *[other] المهن
}
seqf = مستوى SeQF
seqf-level = المستوى { $level } من 8
sfi-tracks = المسار { $tracks } (studieväg)
sfi-courses = دورة { $courses }
contact = للتواصل
guidance = الإرشاد الدراسي والمهني
how-to-apply = كيف تقدّم الطلب
appeal = إذا رُفض طلبك
films = أفلام
film-transcript = ما يُقال في الفيلم
source-page = صفحة الدورة الأصلية
updated = روجعت المعلومات في { $date }
fact-missing = غير مذكور
similar-courses = دورات مشابهة

## Occasions

occasions = متى وأين
occasions-current = مواعيد قادمة وجارية
occasions-past = مواعيد سابقة
occasions-count = { $count ->
    [zero] لا توجد مواعيد
    [one] موعد واحد
    [two] موعدان
    [few] { $count } مواعيد
    [many] { $count } موعداً
   *[other] { $count } موعد
}
no-occasions = لا يوجد موعد للدورة حالياً.
service-any-time = تواصل معنا متى شئت. لا توجد مواعيد محددة.
start = البداية
end = النهاية
last-application-day = آخر يوم للتقديم
application-opens = بداية التقديم
pace = وتيرة الدراسة
form = شكل الدراسة
time = وقت الدراسة
place = المكان
places = عدد المقاعد
places-count = { $count ->
    [zero] لا توجد مقاعد
    [one] مقعد واحد
    [two] مقعدان
    [few] { $count } مقاعد
    [many] { $count } مقعداً
   *[other] { $count } مقعد
}
meetings = لقاءات حضورية

## Sentences

starts-on = تبدأ في { $date }.
ends-on = تنتهي في { $date }.
from-to = من { $start } إلى { $end }
rolling-start = يمكنك أن تبدأ في أي وقت من السنة.
start-not-decided = لم تُحدَّد البداية بعد.
apply-by = قدّم الطلب في موعد أقصاه { $date }.
apply-opens = يمكنك التقديم من { $date }.
apply-opened = كان يمكنك التقديم من { $date }.
apply-rolling = يمكنك التقديم في أي وقت.
apply-dates-unknown = اسأل الجهة التي تنظّم الدورة متى يمكنك التقديم.
late-places = ما زالت هناك مقاعد. يمكنك التقديم حتى بعد آخر يوم.
applications-closed = كان آخر يوم للتقديم { $date }.
given-in = مكان الدورة: { $place }.
occasion-cancelled = أُلغي هذا الموعد.
occasion-past = انتهى هذا الموعد.
occasion-running = بدأت الدورة.
course-cancelled = أُلغيت الدورة.
course-past = كل مواعيد الدورة انتهت أو أُغلق التقديم عليها.
course-planned = الدورة مخطط لها. قد تتغير المعلومات.
course-removed = لم تعد هذه الدورة موجودة.
course-removed-text = هذه دورات مشابهة لها.

## Lists

courses-count = { $count ->
    [zero] لا توجد دورات
    [one] دورة واحدة
    [two] دورتان
    [few] { $count } دورات
    [many] { $count } دورة
   *[other] { $count } دورة
}
courses-of = الدورات: { $name }
no-courses = لا توجد دورات هنا حالياً.
page-of = الصفحة { $page } من { $total }
pages = الصفحات
page-number = الصفحة { $page }
previous = السابق
next = التالي
past-courses = دورات سابقة
read-more = اقرأ المزيد: { $title }

## Translation

not-translated = هذه الصفحة غير مترجمة. النص باللغة السويدية.
not-translated-course = نص الدورة نفسه باللغة السويدية. العناوين والمعلومات بلغتك.
machine-translated = تُرجم هذا النص آلياً وقد تكون فيه أخطاء. النص السويدي هو المعتمد.
show-in-swedish = عرض بالسويدية

## Not found

not-found = الصفحة غير موجودة
not-found-text = ربما كُتب العنوان خطأ، أو حُذفت الصفحة.
not-found-courses = عرض كل الدورات
moved = انتقلت الصفحة
moved-text = توجد الصفحة الآن في عنوان جديد.

## Pages of the default theme

counsellors-list = ابحث عن مرشد قريب منك
footer-navigation = المزيد عن تعليم الكبار
on-this-page = في هذه الصفحة
courses = الدورات
at-a-glance = باختصار
more-starts = { $count ->
    [zero] لا توجد مواعيد أخرى. اعرض كل المواعيد.
    [one] يوجد موعد آخر للبداية. اعرض كل المواعيد.
    [two] يوجد موعدان آخران للبداية. اعرض كل المواعيد.
    [few] توجد { $count } مواعيد أخرى للبداية. اعرض كل المواعيد.
    [many] يوجد { $count } موعداً آخر للبداية. اعرض كل المواعيد.
   *[other] يوجد { $count } موعد آخر للبداية. اعرض كل المواعيد.
}
past-occasions = { $count ->
    [zero] لا توجد مواعيد سابقة
    [one] موعد سابق واحد
    [two] موعدان سابقان
    [few] { $count } مواعيد سابقة
    [many] { $count } موعداً سابقاً
   *[other] { $count } موعد سابق
}
application = التقديم
application-page = هنا تقدّم الطلب
apply-from-elsewhere = هل تسكن في بلدية أخرى؟ اسأل تعليم الكبار في البلدية التي تسكن فيها كيف تقدّم الطلب.
start-rolling = متى شئت
start-undecided = لم تُحدَّد بعد
place-unknown = المكان غير مذكور
cost-free = مجاناً
captions = نص أسفل الفيلم
something-wrong = هل يوجد خطأ هنا؟ اكتب إلينا.
something-wrong-subject = خطأ في الدليل: { $title }
start-how = كيف يتم ذلك
start-how-find = ابحث عن دورة
start-how-find-text = اختر النوع أو البلدية أو المجال. من المفيد أن تقارن بين عدة دورات.
start-how-read = اقرأ عن الدورة
start-how-read-text = تجد هناك متى تبدأ وكم تكلف وما تحتاج إلى معرفته قبلها.
start-how-apply = قدّم الطلب في الموعد
start-how-apply-text = في صفحة الدورة تجد آخر يوم للتقديم وإلى أين ترسل الطلب.

## Films and sign language

sign-language = لغة الإشارة
swedish-sign-language = لغة الإشارة السويدية
film-about = فيلم: { $title }
film-language = لغة الفيلم
film-download = تنزيل الفيلم
film-no-video = متصفحك لا يستطيع عرض الفيلم.
sign-page-title = معلومات بلغة الإشارة
sign-page-about = أفلام بلغة الإشارة، ودورات بلغة الإشارة، وكيف تتحدث مع مرشد بمساعدة مترجم.
sign-page-intro = هنا كل الأفلام بلغة الإشارة. مع كل فيلم نص يقول الشيء نفسه.
sign-page-intro-none = لا توجد هنا أفلام بلغة الإشارة بعد. يمكنك مع ذلك الحصول على معلومات بلغة الإشارة.
sign-page-films-info = أفلام عن تعليم الكبار
sign-page-films-courses = أفلام عن الدورات
sign-page-read = اقرأ النص: { $title }
sign-page-courses = دورات بلغة الإشارة
sign-page-courses-text = في هذه الدورات مساعدة بلغة الإشارة، أو التدريس بلغة الإشارة.
sign-page-interpreter = تحدّث مع مرشد بلغة الإشارة
sign-page-interpreter-text = اكتب إلى تعليم الكبار وقل إنك تستخدم لغة الإشارة. عندها يمكنكم تحديد موعد مع مترجم.
sign-page-interpreter-order = يمكنك أيضاً أن تحجز مترجماً بنفسك من مركز الترجمة (tolkcentralen) في منطقتك (region).
sign-page-write = اكتب إلى تعليم الكبار

## Accessibility statement

statement-title = إمكانية الوصول في هذا الموقع
statement-about = إلى أي مدى يتبع الموقع القانون، وما الذي لا يعمل، وكيف تخبرنا.
statement-intro = الجهة المسؤولة عن الموقع { $site } هي { $actor }. نريد أن يتمكن الجميع من استخدامه. تجد هنا إلى أي مدى يتبع الموقع القانون السويدي لإمكانية الوصول إلى الخدمات العامة الرقمية، وما النواقص التي نعرفها، وكيف تخبرنا عن نواقص أخرى.
statement-conformity = إلى أي مدى يستطيع الجميع استخدام الموقع؟
statement-conformity-full = الموقع متوافق تماماً مع القانون. لا نعرف أي نواقص.
statement-conformity-partial = الموقع متوافق جزئياً مع القانون. النواقص مذكورة أدناه.
statement-conformity-none = الموقع غير متوافق مع القانون. النواقص مذكورة أدناه.
statement-standard = متطلبات القانون تقابل المستوى AA في إرشادات WCAG 2.1.
statement-help = إذا كان هناك شيء لا تستطيع استخدامه
statement-help-text = اكتب إلينا إذا كان هناك شيء لا تستطيع قراءته أو استخدامه. قل لنا بأي شكل تحتاج إلى المحتوى، مثلاً مقروءاً بصوت أو بخط أكبر أو على الورق.
statement-answer = { $days ->
    [zero] نردّ عليك خلال { $days } يوم.
    [one] نردّ عليك خلال يوم واحد.
    [two] نردّ عليك خلال يومين.
    [few] نردّ عليك خلال { $days } أيام.
    [many] نردّ عليك خلال { $days } يوماً.
   *[other] نردّ عليك خلال { $days } يوم.
}
statement-report = أخبرنا عن النواقص
statement-report-text = هل وجدت شيئاً لا يعمل، أو هل ترى أننا لا نتبع القانون؟ أرسل شكوى في الاستمارة، فنعرف ما يجب أن نصححه.
statement-form = الإبلاغ عن نقص
statement-supervisor = إذا لم يرضك ردنا
statement-supervisor-text = تراقب سلطة حكومية تطبيق القانون. يمكنك إبلاغها عن النواقص.
statement-supervisor-link = الإبلاغ لدى السلطة المشرفة
statement-shortcomings = ما لا يستطيع الجميع استخدامه
statement-why = السبب:
statement-no-shortcomings = لا نعرف أي نواقص.
statement-exceptions = استثناءات من القانون
statement-exceptions-text = يسمح القانون (المادة 12) باستثناءات إذا كان جعل شيء ما متاحاً للجميع عبئاً غير معقول. الاستثناءات عندنا هي:
statement-how = كيف فحصنا الموقع
statement-method-self = فحصنا الموقع بأنفسنا.
statement-method-third-party = فحص الموقع شخص من خارج مؤسستنا.
statement-assessed = جرى آخر فحص في { $date }.
statement-updated = آخر تحديث لهذا البيان في { $date }.
