### نصوص الموقع بالعربية: لغة واضحة وجمل قصيرة. النص السويدي (sv.ftl) هو المعتمد.
### No native speaker has reviewed these texts.

language-name = العربية

## Header, menu and footer

skip-to-content = الانتقال إلى المحتوى
menu = القائمة
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
apply-reply = متى تحصل على الجواب
answer-free = نعم، يمكنك التقديم
answer-home-decision = نعم، إذا وافقت البلدية التي تسكن فيها
answer-special-reasons = فقط إذا كانت لديك أسباب خاصة
answer-provider = نعم، والمدرسة هي التي تقرر من يُقبل
answer-ask-home = اسأل البلدية التي تسكن فيها
apply-via-home-municipality = تقدّم الطلب عن طريق البلدية التي تسكن فيها (hemkommun).
apply-via-provider = تقدّم الطلب إلى الجهة التي تنظّم الدورة.
decides-home = البلدية التي تسكن فيها هي التي تقرر.
decides-course-municipality = البلدية التي لديها الدورة هي التي تقرر.
decides-provider = الجهة التي تنظّم الدورة هي التي تقرر.
apply = قدّم الطلب
apply-by-email = التقديم بالبريد الإلكتروني
apply-home-unknown = مكان تقديم الطلب يعتمد على المكان الذي تسكن فيه.
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
state-no-dates = لم يُحدَّد آخر يوم للتقديم
state-other-open = يمكنك التقديم على موعد آخر
state-any-time = متى شئت
apply-button-by = قدّم الطلب حتى { $date }
apply-button-rolling = قدّم الطلب متى شئت

## Headings of a course page

facts = معلومات
title-in-swedish = اسم الدورة بالسويدية
description = عن الدورة
learn = ماذا تتعلم
teaching = كيف تجري الدراسة
afterwards = بعد الدورة
prior-knowledge = ما يفيد أن تعرفه قبل الدورة
eligibility = شروط التقديم
selection = إذا تقدّم كثيرون
bring = ما تحضره معك
cost-free-teaching = التدريس مجاني.
cost-unknown = اسأل الجهة التي تنظّم الدورة كم تكلف.
student-aid = الدعم المالي للدراسة (studiemedel)
student-aid-yes = يمكنك أن تطلب الدعم المالي للدراسة من هيئة CSN.
student-aid-no = لا يمكنك الحصول على الدعم المالي لهذه الدورة.
student-aid-unknown = اسأل هيئة CSN إن كان بإمكانك الحصول على الدعم المالي.
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
alike-courses = الدورة نفسها في أماكن أخرى
alike-more = عرض المزيد من الدورات: { $list }

## Occasions

occasions = متى وأين
occasions-current = مواعيد قادمة وجارية
occasions-past = مواعيد سابقة
no-occasions = لا يوجد موعد للدورة حالياً.
service-any-time = تواصل معنا متى شئت. لا توجد مواعيد محددة.
start = البداية
last-application-day = آخر يوم للتقديم
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

## Sentences

starts-on = تبدأ في { $date }.
ends-on = تنتهي في { $date }.
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
done-on = الموعد: { $date }.
done-in = المكان: { $place }.
occasion-cancelled = أُلغي هذا الموعد.
occasion-past = انتهى هذا الموعد.
occasion-running = بدأت الدورة.
course-cancelled = أُلغيت الدورة.
course-past = كل مواعيد الدورة انتهت أو أُغلق التقديم عليها.
course-removed = لم تعد هذه الدورة موجودة.

## Facts as sentences

kind-package-text = يتكوّن هذا التعليم من عدة دورات مترابطة.
kind-programme-text = هذا التعليم برنامج كامل.
kind-partial-text = هذه الدورة جزء من دورة أطول.
sfi-courses-text = { $count ->
    [zero] هذه دورات sfi: { $courses }.
    [one] هذه دورة sfi { $courses }.
    [two] هاتان دورتا sfi: { $courses }.
    [few] هذه دورات sfi: { $courses }.
    [many] هذه دورات sfi: { $courses }.
   *[other] هذه دورات sfi: { $courses }.
}
sfi-tracks-text = { $count ->
    [zero] الدورة لمن يدرس في المسارات { $tracks } (studieväg).
    [one] الدورة لمن يدرس في المسار { $tracks } (studieväg).
    [two] الدورة لمن يدرس في المسارين { $tracks } (studieväg).
    [few] الدورة لمن يدرس في المسارات { $tracks } (studieväg).
    [many] الدورة لمن يدرس في المسارات { $tracks } (studieväg).
   *[other] الدورة لمن يدرس في المسارات { $tracks } (studieväg).
}
length-vp = { $value ->
    [zero] حجم الدراسة { $value } نقطة (poäng).
    [one] حجم الدراسة نقطة واحدة (poäng).
    [two] حجم الدراسة نقطتان (poäng).
    [few] حجم الدراسة { $value } نقاط (poäng).
    [many] حجم الدراسة { $value } نقطة (poäng).
   *[other] حجم الدراسة { $value } نقطة (poäng).
}
length-yhp = { $value ->
    [zero] حجم الدراسة { $value } نقطة (yrkeshögskolepoäng).
    [one] حجم الدراسة نقطة واحدة (yrkeshögskolepoäng).
    [two] حجم الدراسة نقطتان (yrkeshögskolepoäng).
    [few] حجم الدراسة { $value } نقاط (yrkeshögskolepoäng).
    [many] حجم الدراسة { $value } نقطة (yrkeshögskolepoäng).
   *[other] حجم الدراسة { $value } نقطة (yrkeshögskolepoäng).
}
length-hp = { $value ->
    [zero] حجم الدراسة { $value } نقطة جامعية (högskolepoäng).
    [one] حجم الدراسة نقطة جامعية واحدة (högskolepoäng).
    [two] حجم الدراسة نقطتان جامعيتان (högskolepoäng).
    [few] حجم الدراسة { $value } نقاط جامعية (högskolepoäng).
    [many] حجم الدراسة { $value } نقطة جامعية (högskolepoäng).
   *[other] حجم الدراسة { $value } نقطة جامعية (högskolepoäng).
}
length-hours = { $value ->
    [zero] حجم الدراسة { $value } ساعة.
    [one] حجم الدراسة ساعة واحدة.
    [two] حجم الدراسة ساعتان.
    [few] حجم الدراسة { $value } ساعات.
    [many] حجم الدراسة { $value } ساعة.
   *[other] حجم الدراسة { $value } ساعة.
}
length-weeks = { $value ->
    [zero] حجم الدراسة { $value } أسبوع.
    [one] حجم الدراسة أسبوع واحد.
    [two] حجم الدراسة أسبوعان.
    [few] حجم الدراسة { $value } أسابيع.
    [many] حجم الدراسة { $value } أسبوعاً.
   *[other] حجم الدراسة { $value } أسبوع.
}
length-full-time = { $weeks ->
    [zero] هذا يعادل { $weeks } أسبوع من الدراسة بدوام كامل.
    [one] هذا يعادل أسبوعاً واحداً من الدراسة بدوام كامل.
    [two] هذا يعادل أسبوعين من الدراسة بدوام كامل.
    [few] هذا يعادل { $weeks } أسابيع من الدراسة بدوام كامل.
    [many] هذا يعادل { $weeks } أسبوعاً من الدراسة بدوام كامل.
   *[other] هذا يعادل { $weeks } أسبوع من الدراسة بدوام كامل.
}
leads-to = { $count ->
    [zero] يُعدّك هذا التعليم لهذه المهن: { $occupations }.
    [one] يُعدّك هذا التعليم لهذه المهنة: { $occupations }.
    [two] يُعدّك هذا التعليم لهاتين المهنتين: { $occupations }.
    [few] يُعدّك هذا التعليم لهذه المهن: { $occupations }.
    [many] يُعدّك هذا التعليم لهذه المهن: { $occupations }.
   *[other] يُعدّك هذا التعليم لهذه المهن: { $occupations }.
}
about-occupations = { $count ->
    [zero] هذا يخص المهن: { $occupations }.
    [one] هذا يخص مهنة: { $occupations }.
    [two] هذا يخص مهنتين: { $occupations }.
    [few] هذا يخص المهن: { $occupations }.
    [many] هذا يخص المهن: { $occupations }.
   *[other] هذا يخص المهن: { $occupations }.
}
workplace-percent-text = تكون في مكان عمل { $percent } بالمئة من الوقت.
workplace-weeks-text = { $weeks ->
    [zero] تكون في مكان عمل لمدة { $weeks } أسبوع.
    [one] تكون في مكان عمل لمدة أسبوع واحد.
    [two] تكون في مكان عمل لمدة أسبوعين.
    [few] تكون في مكان عمل لمدة { $weeks } أسابيع.
    [many] تكون في مكان عمل لمدة { $weeks } أسبوعاً.
   *[other] تكون في مكان عمل لمدة { $weeks } أسبوع.
}
started-on = بدأت الدورة في { $date }.
start-cancelled = البداية المقررة في { $date } أُلغيت.
last-start = آخر مرة بدأت فيها الدورة: { $date }.
usually-starts = تبدأ الدورة عادةً في { $months }.
earlier-start-closed = كان آخر يوم للتقديم على الدورة التي تبدأ في { $date } هو { $closes }.
classroom-in = تدرس حضورياً في { $place }.
school-in = المدرسة في { $place }.
offered-by = يجري ذلك لدى { $provider }.
ask-place = المكان غير مذكور. اسأل الجهة التي تنظّم الدورة.
mode-classroom-text = تدرس حضورياً.
mode-distance-text = تدرس عن بعد.
mode-blended-text = تدرس جزءاً عن بعد وجزءاً حضورياً.
mode-remote-text = التدريس مباشر عبر الإنترنت.
mode-flexible-text = تدرس بشكل مرن.
mode-workplace-text = تتعلم في مكان عمل.
mode-unknown-text = اسأل هل تدرس حضورياً أم عن بعد.
mode-choice-text = يمكنك أن تدرس بطرق مختلفة: { $modes }.
times-text = { $times ->
    [day] التدريس نهاراً.
    [evening] التدريس مساءً.
    [weekend] التدريس في عطلة نهاية الأسبوع.
    [day-evening] التدريس نهاراً ومساءً.
    [day-weekend] التدريس نهاراً وفي عطلة نهاية الأسبوع.
    [evening-weekend] التدريس مساءً وفي عطلة نهاية الأسبوع.
   *[all] التدريس نهاراً ومساءً وفي عطلة نهاية الأسبوع.
}
onsite-meetings-text = { $count ->
    [zero] لا تحتاج إلى الحضور إلى المدرسة.
    [one] تحضر إلى المدرسة مرة واحدة.
    [two] تحضر إلى المدرسة مرتين.
    [few] تحضر إلى المدرسة { $count } مرات.
    [many] تحضر إلى المدرسة { $count } مرة.
   *[other] تحضر إلى المدرسة { $count } مرة.
}
pace-full-text = تدرس بدوام كامل.
pace-half-text = تدرس بنصف دوام.
pace-percent-text = تدرس بنسبة { $percent } بالمئة من الدوام الكامل.
pace-choice-text = يمكنك أن تختار وتيرة الدراسة: { $paces } من الدوام الكامل.
taught-in-swedish = التدريس باللغة السويدية.
taught-in = لغة التدريس: { $language }.
know-swedish-none = لا تحتاج إلى معرفة اللغة السويدية.
know-swedish-required = تحتاج إلى معرفة السويدية بهذا المستوى: { $level }.
know-swedish-recommended = من المفيد أن تعرف السويدية بهذا المستوى: { $level }.
language-support-study-guidance-text = يمكنك الحصول على مساعدة في الدراسة بلغتك (studiehandledning).
language-support-sfi-combination-text = يمكنك أن تدرس sfi في الوقت نفسه.
language-support-interpreter-text = يمكنك الحصول على مترجم شفوي.
language-support-sign-language-text = يوجد تدريس بلغة الإشارة.
costs-nothing = هذا لا يكلف شيئاً.
costs = التكلفة { $amount } كرونة.
costs-perhaps = قد تحتاج إلى دفع { $amount } كرونة.
costs-beside = التدريس مجاني. قد تحتاج إلى دفع { $amount } كرونة لأشياء أخرى.
cost-in-swedish = هذا ما كُتب عن التكلفة بالسويدية:
apply-at = تقدّم الطلب في الموقع { $address }.
apply-mail = يمكنك إرسال الطلب بالبريد الإلكتروني إلى { $address }.
apply-needs = لتقديم الطلب تحتاج إلى: { $needs }.
apply-without-bankid = يمكنك التقديم دون BankID.
apply-ask-bankid = ليس لديك BankID؟ اسأل كيف يمكنك التقديم دونه.
ask-how = اسأل { $publisher } كيف تقدّم الطلب.
ask-still = اسأل { $publisher } هل يمكنك التقديم مع ذلك.
ask-again = اسأل { $publisher } هل ستُقام الدورة مرة أخرى.
ask-by-phone = اتصل بالرقم { $phone }.
ask-by-email = اكتب إلى { $address }.
ask-on-page = اقرأ المزيد في { $address }.

## Swedish words

swedish-words = كلمات سويدية ستصادفها
word-log-in = تسجيل الدخول باستخدام BankID
word-last-day = آخر يوم للتقديم
word-counsellor = مرشد دراسي ومهني

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
read-more = اقرأ المزيد: { $title }

## Translation

not-translated = هذه الصفحة غير مترجمة. النص باللغة السويدية.
not-translated-course = نص الدورة نفسه باللغة السويدية. العناوين والمعلومات بلغتك.
partly-translated-course = جزء من النص في هذه الصفحة باللغة السويدية. والباقي بلغتك.
not-easy-course = نص الدورة نفسه باللغة السويدية العادية. المعلومات في أعلى الصفحة سهلة القراءة.
partly-easy-course = جزء من النص في هذه الصفحة باللغة السويدية العادية.
not-easy = النص في هذه الصفحة باللغة السويدية العادية.
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

## Saved courses

saved = الدورات المحفوظة
saved-intro = تُحفظ الدورات في متصفحك فقط. لا يستطيع أي شخص آخر أن يراها.
saved-without-script = لكي تعرض هذه الصفحة دوراتك المحفوظة يجب أن تكون JavaScript مفعّلة في متصفحك. دون JavaScript يمكنك أن تقرأ عن كل الدورات وأن تطبعها.
save = حفظ
save-done = محفوظة
save-full = { $most ->
    [zero] يمكنك حفظ { $most } دورة على الأكثر. احذف إحداها أولاً.
    [one] يمكنك حفظ دورة واحدة على الأكثر. احذفها أولاً.
    [two] يمكنك حفظ دورتين على الأكثر. احذف إحداهما أولاً.
    [few] يمكنك حفظ { $most } دورات على الأكثر. احذف إحداها أولاً.
    [many] يمكنك حفظ { $most } دورة على الأكثر. احذف إحداها أولاً.
   *[other] يمكنك حفظ { $most } دورة على الأكثر. احذف إحداها أولاً.
}
save-not-kept = متصفحك لا يستطيع الحفظ. لذلك تبقى الدورة في عنوان الصفحة ما دمت في هذا الموقع.
saved-not-kept = متصفحك لا يستطيع حفظ الدورات. هي موجودة في عنوان الصفحة فقط. انسخ الرابط أدناه إذا أردت أن تبقى عندك.
saved-none = لم تحفظ أي دورة. اختر «حفظ» بجانب دورة، فتظهر هنا.
saved-sent = هذه قائمة من رابط. وهي غير محفوظة في متصفحك.
saved-keep = حفظ هذه الدورات في متصفحك
saved-kept = حُفظت الدورات في متصفحك.
saved-own = عرض الدورات التي حفظتها بنفسك
saved-loading = جارٍ تحميل الدورات.
saved-failed = لم نتمكن من تحميل كل الدورات. هل لديك إنترنت؟
saved-retry = حاول مرة أخرى
saved-remove = حذف
saved-removed = حذفتَ من القائمة: { $title }.
saved-undo = تراجع
saved-restored = عادت إلى القائمة: { $title }.
saved-compare = مقارنة
saved-compare-help = اختر «مقارنة» بجانب دورتين أو ثلاث دورات، فتظهر هنا جنباً إلى جنب.
saved-compare-ready = المقارنة موجودة تحت القائمة.
saved-compare-show = عرض المقارنة
saved-compare-most = يمكنك مقارنة ثلاث دورات على الأكثر. ألغِ اختيار إحداها أولاً.
compare-length = حجم الدراسة
compare-language = اللغة
compare-cost = التكلفة
compare-page = صفحة الدورة
saved-heading = اسم القائمة
saved-heading-help = يظهر الاسم عندما تطبع القائمة وعندما ترسل الرابط. لا يلزم أن تكتب اسماً.
saved-send = إرسال القائمة
saved-send-text = من يفتح الرابط يرى الدورات نفسها.
saved-link = رابط القائمة
saved-copy = نسخ الرابط
saved-copied = نُسخ الرابط.
saved-copy-yourself = الرابط محدَّد الآن. انسخه بنفسك.
saved-mail = إرسال بالبريد الإلكتروني
saved-print = طباعة
saved-printed = طُبعت القائمة في { $date }.
saved-part = معلومات عن الدورات، الجزء { $part } من { $total }
saved-part-text = من هنا يأخذ المتصفح المعلومات عن دوراتك المحفوظة.
saved-part-moved = دورات لها عنوان جديد

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
statement-intro = الجهة المسؤولة عن الموقع «{ $site }» هي { $actor }. نريد أن يتمكن الجميع من استخدامه. تجد هنا إلى أي مدى يتبع الموقع القانون السويدي لإمكانية الوصول إلى الخدمات العامة الرقمية، وما النواقص التي نعرفها، وكيف تخبرنا عن نواقص أخرى.
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

## The guided way: for those who do not know what to search for

guide = مساعدة في الاختيار
guide-intro = أجب عن بعض الأسئلة القصيرة، فترى دورات تناسبك. يمكنك أن تتجاوز أي سؤال، ويمكنك أن تغيّر رأيك.
guide-start = احصل على مساعدة في اختيار دورة
guide-progress = { $most ->
    [zero] السؤال { $number } من { $most } على الأكثر.
    [one] السؤال { $number } من { $most }.
    [two] السؤال { $number } من { $most } على الأكثر.
    [few] السؤال { $number } من { $most } على الأكثر.
    [many] السؤال { $number } من { $most } على الأكثر.
   *[other] السؤال { $number } من { $most } على الأكثر.
}
guide-examples = مثلاً:
guide-skip = تجاوز السؤال
guide-skip-show = { $count ->
    [zero] تجاوز السؤال وعرض الدورات
    [one] تجاوز السؤال وعرض الدورة
    [two] تجاوز السؤال وعرض دورتين
    [few] تجاوز السؤال وعرض { $count } دورات
    [many] تجاوز السؤال وعرض { $count } دورة
   *[other] تجاوز السؤال وعرض { $count } دورة
}
guide-skip-show-all = تجاوز السؤال وعرض كل الدورات
guide-back = رجوع
guide-show = { $count ->
    [zero] عرض { $count } دورة الآن
    [one] عرض الدورة الآن
    [two] عرض الدورتين الآن
    [few] عرض { $count } دورات الآن
    [many] عرض { $count } دورة الآن
   *[other] عرض { $count } دورة الآن
}
guide-show-all = عرض كل الدورات
guide-chosen = إجاباتك
guide-change = تغيير
guide-skipped = تجاوزت هذا السؤال.
guide-courses = { $count ->
    [zero] لا توجد دورات تناسب إجاباتك
    [one] دورة واحدة تناسب إجاباتك
    [two] دورتان تناسبان إجاباتك
    [few] { $count } دورات تناسب إجاباتك
    [many] { $count } دورة تناسب إجاباتك
   *[other] { $count } دورة تناسب إجاباتك
}
guide-courses-text = اقرأ عن كل دورة متى تبدأ وما هو آخر يوم للتقديم.
guide-first = { $count ->
    [zero] ترى بعضها هنا. والباقي ضمن كل الدورات.
    [one] ترى الأولى منها. والباقي ضمن كل الدورات.
    [two] ترى أول دورتين منها. والباقي ضمن كل الدورات.
    [few] ترى أول { $count } دورات منها. والباقي ضمن كل الدورات.
    [many] ترى أول { $count } دورة منها. والباقي ضمن كل الدورات.
   *[other] ترى أول { $count } دورة منها. والباقي ضمن كل الدورات.
}
guide-nothing = لم تجد ما يناسبك؟
guide-nothing-text = غيّر إحدى إجاباتك. أو تحدّث مع مرشد دراسي ومهني.
guide-unsure = كثيرون لا يعرفون ماذا يريدون، وهذا أمر شائع. ابدأ بما يثير فضولك. أنت لا تقرر شيئاً الآن.
guide-unsure-counsellor = يمكنك أيضاً أن تتحدث مع مرشد دراسي ومهني (studie- och yrkesvägledare). المحادثة مجانية، ويمكنك أن تطلب مترجماً شفوياً. لا تحتاج إلى أن تعرف ماذا تريد عندما تتصل.
guide-restart = البدء من جديد من السؤال الأول

guide-question-goal = ماذا تريد أن تفعل؟
guide-question-goal-help = اختر ما يناسبك أكثر.
guide-goal-svenska = تعلّم اللغة السويدية
guide-goal-svenska-help = السويدية للمهاجرين (sfi) والسويدية كلغة ثانية.
guide-goal-yrke = تعلّم مهنة
guide-goal-yrke-help = تعليم مهني لمن يريد أن يتمكن من الحصول على عمل.
guide-goal-skolamnen = دراسة مواد مدرسية
guide-goal-skolamnen-help = مواد من المدرسة الأساسية والمدرسة الثانوية، مثل الرياضيات والإنجليزية. لمن يريد متابعة الدراسة.
guide-goal-visa-vad-du-kan = إثبات ما أعرفه من قبل
guide-goal-visa-vad-du-kan-help = تُقيَّم معارفك ومهاراتك (validering)، أو تؤدي امتحاناً (prövning) للحصول على علامة.
guide-goal-prova-pa = تجربة شيء ما
guide-goal-prova-pa-help = المدرسة الشعبية العليا (folkhögskola) ودورات قصيرة تجرّب فيها قبل أن تختار.
guide-goal-anpassad = الدراسة في التعليم المكيّف (anpassad utbildning)
guide-goal-anpassad-help = لمن لديه إعاقة ذهنية.
guide-goal-unsure = لا أعرف بعد
guide-goal-unsure-help = ابدأ بما تحبّه.

guide-question-work = في أي مجال تريد أن تعمل؟
guide-question-work-help = اختر مجالاً.
guide-question-interest = ما الذي يهمّك؟
guide-question-interest-help = اختر مجالاً يبدو ممتعاً لك.
guide-question-swedish = إلى أي مستوى وصلت في اللغة السويدية؟
guide-question-swedish-help = إذا لم تعرف الجواب، تجاوز السؤال. المدرسة تساعدك في إيجاد الدورة المناسبة.
guide-swedish-nyborjare = أنا في بداية تعلّم السويدية
guide-swedish-sfi-b = أريد أن أدرس دورة sfi B
guide-swedish-sfi-c = أريد أن أدرس دورة sfi C
guide-swedish-sfi-d = أريد أن أدرس دورة sfi D
guide-swedish-efter-sfi = أنهيت دراسة sfi
guide-swedish-med-yrke = أريد أن أتعلّم مهنة في الوقت نفسه
guide-question-level = في أي مستوى تريد أن تدرس؟
guide-question-level-help = إذا لم تعرف الجواب، تجاوز السؤال.
guide-question-subject = أي مادة تريد أن تدرس؟
guide-question-subject-help = اختر مادة.
guide-question-service = إلى ماذا تحتاج؟
guide-question-service-help = يمكنك أن تسأل مرشداً دراسياً ومهنياً عما يناسبك.
guide-question-where = أين تريد أن تدرس؟
guide-question-where-help = اختر بلدية، أو اختر الدراسة عن بعد إذا كنت تريد أن تدرس من البيت.
guide-where-distance = عن بعد، من البيت
guide-question-how = كيف تريد أن تدرس؟
guide-question-how-help = اختر ما هو الأهم لك.
guide-how-dagtid = في النهار
guide-how-kvall-helg = في المساء أو في عطلة نهاية الأسبوع
guide-how-heltid = بدوام كامل
guide-how-deltid = بدوام جزئي، ليبقى لي وقت لأشياء أخرى
guide-question-when = متى تريد أن تبدأ؟
guide-question-when-help = الدورات في القائمة لها تواريخ.
guide-when-any-time = في أي وقت
guide-when-spring = من يناير إلى يونيو { $year }
guide-when-autumn = من يوليو إلى ديسمبر { $year }

## Calendar and subscriptions

calendar = التقويم
calendar-intro = هنا آخر أيام التقديم والأيام التي تبدأ فيها الدورات. ترى المواعيد لمدة سنة من اليوم.
calendar-months = الأشهر
calendar-none = لا توجد مواعيد هنا حالياً.
calendar-past = كل المواعيد في هذه الصفحة مضت.
add-to-calendar = إضافة إلى تقويمك
subscribe = متابعة المواعيد والدورات
subscribe-text = انسخ رابطاً إلى التقويم أو قارئ الأخبار في هاتفك أو حاسوبك. عندها تصلك المواعيد الجديدة والدورات الجديدة هناك.
subscribe-calendar = لتقويمك: { $name }
subscribe-news = دورات جديدة ودورات تغيّرت: { $name }
event-last-day = آخر يوم للتقديم: { $title }
event-start = البداية: { $title }
event-cancelled = أُلغي الموعد: { $title }
event-apply = هنا تجد كيف تقدّم الطلب: { $address }
event-more = اقرأ المزيد عن الدورة: { $address }

## Printed pages

print-open = لفتح هذه الصفحة في الهاتف، وجّه الكاميرا نحو الرمز أو اكتب العنوان.
print-day = هكذا كانت الصفحة في { $date }.

## Who may apply, and how

access = هل يمكنك التقديم؟
access-anywhere = أينما كنت تسكن
access-these = تسكن في { $municipalities }
access-area = تسكن في بلدية أخرى مشاركة في التعاون
access-elsewhere = تسكن في مكان آخر
access-more = من يمكنه التقديم، وأين؟
home-label = أسكن في
home-none = اختر البلدية
home-other = بلدية أخرى
home-elsewhere = بلديات أخرى
home-question = هل يمكنك التقديم؟ قل أين تسكن.
apply-go-to = الانتقال إلى { $school }
home-remember = تذكّر أين أسكن
home-privacy = اختيارك موجود في متصفحك فقط. نحن لا نراه.
home-not-kept = متصفحك لا يستطيع الحفظ. يبقى اختيارك ما دمت في هذا الموقع.
apply-needs-home = ما تحتاج إليه يتوقف على المكان الذي تقدّم فيه الطلب. اسأل هناك.
apply-step-send = أرسل الطلب
apply-step-ask = اسأل إذا كان لديك سؤال
apply-step-after = ماذا يحدث بعد ذلك
apply-find-home = ابحث عن بلديتك واعرف كيف تقدّم الطلب فيها
apply-ask-school = هل لديك سؤال عن الدورة؟ اسأل { $school }.
apply-ask-application = هل لديك سؤال عن الطلب؟ اسأل { $school }.
apply-ask-counsellor = يمكن لمرشد دراسي ومهني أن يساعدك في الاختيار وفي تقديم الطلب.
apply-wait = تحصل على قرار بعد انتهاء مدة التقديم. اسأل الجهة التي تقدّم إليها الطلب متى يأتي القرار.
copy = نسخ
copied = تم النسخ

## How to apply

apply-title = كيف تقدّم الطلب
apply-about = من يمكنه التقديم، وعلى أي دورات؟ إلى أين ترسل الطلب؟ وماذا يحدث بعد ذلك؟
apply-who = من يمكنه التقديم، وأين؟
apply-agreement = اتفقت البلديات على هذا: { $agreement }.
apply-agreement-not-now = الاتفاق لا يسري الآن.
apply-agreement-from = يسري من { $date }.
apply-agreement-until = يسري حتى نهاية يوم { $date }.
apply-agreement-read = اقرأ الاتفاق
apply-table = هل يمكنك التقديم، وأين تقدّم الطلب، ومن يقرر؟
apply-own = الدورة في البلدية التي تسكن فيها
apply-area = الدورة في بلدية أخرى مشاركة في التعاون
apply-elsewhere-column = تسكن خارج البلديات المشاركة في التعاون
apply-for = لمن يسكن في { $municipalities }:
apply-words = المزيد عن الإجابات
apply-where = هنا تقدّم الطلب
apply-where-text = إذا كان عليك أن تقدّم الطلب عن طريق البلدية التي تسكن فيها، فقدّمه هنا.
apply-ask-home = اسأل تعليم الكبار في { $municipality }.
apply-where-unknown = ألا تجد بلديتك هنا؟ اتصل بالبلدية التي تسكن فيها واسأل عن تعليم الكبار (vuxenutbildningen).
apply-how-check = اعرف هل يمكنك التقديم
apply-how-check-text = تجد ذلك في صفحة الدورة وفي الجدول أدناه.
apply-how-prepare = جهّز ما تحتاج إليه
apply-how-prepare-text = غالباً تحتاج إلى العلامات الدراسية (betyg) وإلى BankID. ليس لديك BankID؟ اسأل الجهة التي تقدّم إليها الطلب ماذا يمكنك أن تفعل.
apply-how-send = أرسل الطلب في الموعد
apply-how-send-text = اليوم الأخير محسوب أيضاً، حتى الساعة 23:59. مكان إرسال الطلب يعتمد على المكان الذي تسكن فيه.
apply-how-wait = انتظر القرار
apply-how-wait-text = يصلك خبر هل حصلت على مقعد أم لا. إذا رُفض طلبك تجد في القرار هل يمكنك الاعتراض (överklaga) وكيف.

## The search page

search-about = ابحث في كل الدورات: اكتب مادة أو مهنة أو مدينة، ثم اختر مثلاً البلدية والوقت وشكل الدراسة.
search-help = مثلاً مادة أو مهنة أو مدينة أو رمز دورة. يمكنك أن تكتب بلغتك.
search-live = تتغيّر النتائج فوراً عندما تكتب أو تختار.
search-without-script = لا يمكنك البحث بالكلمات إلا إذا كانت JavaScript مفعّلة في متصفحك. لذلك تجد هنا كل الدورات في قوائم.
search-skip = الانتقال إلى الدورات
search-found-for = { $count ->
    [zero] لا توجد دورات تطابق «{ $query }»
    [one] دورة واحدة تطابق «{ $query }»
    [two] دورتان تطابقان «{ $query }»
    [few] { $count } دورات تطابق «{ $query }»
    [many] { $count } دورة تطابق «{ $query }»
   *[other] { $count } دورة تطابق «{ $query }»
}
search-past = { $count ->
    [zero] لا توجد دورات انتهت.
    [one] توجد دورة واحدة انتهت، وهي لا تظهر هنا.
    [two] توجد دورتان انتهتا، وهما لا تظهران هنا.
    [few] توجد { $count } دورات انتهت، وهي لا تظهر هنا.
    [many] توجد { $count } دورة انتهت، وهي لا تظهر هنا.
   *[other] توجد { $count } دورة انتهت، وهي لا تظهر هنا.
}
search-past-show = عرض الدورات المنتهية أيضاً
search-filters = الفلاتر
search-filters-close = إغلاق
search-chosen = الفلاتر المختارة
search-remove = إزالة الفلتر: { $filter }
search-clear = إزالة كل الفلاتر
search-sort = الترتيب
search-sort-match = الأقرب إلى بحثك أولاً
search-sort-title = اسم الدورة
search-more = { $count ->
    [zero] لا توجد دورات أخرى
    [one] عرض دورة أخرى
    [two] عرض دورتين أخريين
    [few] عرض { $count } دورات أخرى
    [many] عرض { $count } دورة أخرى
   *[other] عرض { $count } دورة أخرى
}
search-group-more = عرض المزيد: { $group }
search-group-less = عرض أقل: { $group }
search-within = في الجوار أيضاً
search-within-none = في البلدية فقط
search-within-km = { $km ->
    [zero] ضمن مسافة { $km } كيلومتر
    [one] ضمن مسافة كيلومتر واحد
    [two] ضمن مسافة كيلومترين
    [few] ضمن مسافة { $km } كيلومترات
    [many] ضمن مسافة { $km } كيلومتراً
   *[other] ضمن مسافة { $km } كيلومتر
}
search-free = فقط الدورات التي يمكنني التقديم عليها بحرية
search-matched = يطابق بحثك: { $names }
search-anything = لا توجد في «{ $query }» كلمة يمكن البحث عنها. لذلك بحثنا دونها.
search-in-texts = لا توجد دورة باسم «{ $query }». لم يُذكر ذلك إلا في وصف الدورة.
search-dropped = { $count ->
    [zero] لا توجد دورة تطابق كل شيء. لذلك بحثنا دون هذه الكلمات: { $words }.
    [one] لا توجد دورة تطابق كل شيء. لذلك بحثنا دون هذه الكلمة: { $words }.
    [two] لا توجد دورة تطابق كل شيء. لذلك بحثنا دون هاتين الكلمتين: { $words }.
    [few] لا توجد دورة تطابق كل شيء. لذلك بحثنا دون هذه الكلمات: { $words }.
    [many] لا توجد دورة تطابق كل شيء. لذلك بحثنا دون هذه الكلمات: { $words }.
   *[other] لا توجد دورة تطابق كل شيء. لذلك بحثنا دون هذه الكلمات: { $words }.
}
search-unknown = لا نعرف هذا الجزء من الرابط، لذلك بحثنا دونه: { $parts }.
search-none = لا توجد دورة تطابق بحثك.
search-none-try = جرّب ما يلي
search-did-you-mean = هل تقصد { $query }؟
search-without-filter = { $count ->
    [zero] إزالة «{ $filter }»: لا توجد دورات
    [one] إزالة «{ $filter }»: دورة واحدة
    [two] إزالة «{ $filter }»: دورتان
    [few] إزالة «{ $filter }»: { $count } دورات
    [many] إزالة «{ $filter }»: { $count } دورة
   *[other] إزالة «{ $filter }»: { $count } دورة
}
search-without-filters = { $count ->
    [zero] إزالة كل الفلاتر: لا توجد دورات
    [one] إزالة كل الفلاتر: دورة واحدة
    [two] إزالة كل الفلاتر: دورتان
    [few] إزالة كل الفلاتر: { $count } دورات
    [many] إزالة كل الفلاتر: { $count } دورة
   *[other] إزالة كل الفلاتر: { $count } دورة
}
search-nearby = { $count ->
    [zero] البحث بالقرب من { $place }: لا توجد دورات
    [one] البحث بالقرب من { $place }: دورة واحدة
    [two] البحث بالقرب من { $place }: دورتان
    [few] البحث بالقرب من { $place }: { $count } دورات
    [many] البحث بالقرب من { $place }: { $count } دورة
   *[other] البحث بالقرب من { $place }: { $count } دورة
}
search-none-words = اكتب كلمات أقل، أو كلمة أخرى بالمعنى نفسه.
search-none-mail = أخبرنا ما الكلمة التي لم تجد لها أي نتيجة
search-none-mail-why = هكذا نستطيع أن نحسّن البحث. نحن لا نرى عمّا يبحث أي شخص.
search-mail-subject = كلمة بحث دون نتائج: { $query }
search-mail-body = بحثت عن «{ $query }» ولم أجد أي نتيجة. كنت أريد أن أجد:
search-failed = البحث لا يعمل الآن
search-error-missing = لم نتمكن من تحميل الدورات. هل لديك إنترنت؟
search-error-corrupt = لم تصل معلومات الدورات كاملة. حاول مرة أخرى.
search-error-newer = تغيّرت الدورات بعد أن فُتحت الصفحة. أعد تحميل الصفحة.
search-error-lists = تجد الدورات أيضاً في قوائم:
search-csv = تنزيل كجدول (CSV)
search-town = المدينة
search-suggestions = اقتراحات
search-suggestions-count = { $count ->
    [zero] لا توجد اقتراحات
    [one] اقتراح واحد
    [two] اقتراحان
    [few] { $count } اقتراحات
    [many] { $count } اقتراحاً
   *[other] { $count } اقتراح
}

## Linking to a search

link-title = إنشاء رابط لبحث
link-about = كيف تنشئ رابطاً يعرض الدورات التي تريد عرضها بالضبط.
link-copy = ابحث واختر الفلاتر في صفحة البحث، ثم انسخ الرابط. يمكنك أيضاً أن تكتب الرابط بنفسك.
link-address = يبدأ العنوان هكذا:
link-rule-first = اكتب ? قبل المفتاح الأول و & قبل المفاتيح الأخرى.
link-rule-several = اكتب الفاصلة اللاتينية (,) بين عدة قيم للمفتاح نفسه. عندها يكفي أن تنطبق قيمة واحدة منها.
link-rule-together = إذا كتبت عدة مفاتيح، فيجب أن تنطبق كلها على موعد واحد من مواعيد الدورة.
link-rule-languages = المفاتيح والقيم هي نفسها في كل اللغات. في اللغات الأخرى غير السويدية يأتي رمز اللغة أولاً:
link-rule-unknown = ما لا تعرفه الصفحة لا يدخل في البحث. والصفحة تقول ما هو.
link-rule-private = البلدية التي تسكن فيها والدورات المحفوظة تأتي بعد # في العنوان. ولا تُرسل إلى أي موقع.
link-examples = أمثلة
link-keys = المفاتيح والقيم
link-values = القيم
link-key-q = كلمات للبحث عنها
link-key-within = عدد الكيلومترات من البلدية. اكتب المفتاح kommun أيضاً.
link-key-sort = ترتيب الدورات
link-key-page = الصفحة في القائمة
link-key-home = البلدية التي تسكن فيها، بعد #
link-key-free = فقط ما يمكن التقديم عليه بحرية، بعد #. اكتب أيضاً البلدية التي تسكن فيها.
link-late = ما زالت هناك مقاعد بعد آخر يوم
link-all = الدورات المنتهية أيضاً
