### نصوص الموقع بالعربية. ما ليس هنا يظهر بالإنجليزية أو السويدية.
### No native speaker has reviewed these texts.

language-name = العربية

## الرأس والقائمة والتذييل

skip-to-content = انتقل إلى المحتوى
menu = القائمة
close-menu = أغلق القائمة
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
accessibility = إمكانية الوصول
contact-counsellor = تحدث مع مرشد دراسي
contact-counsellor-text = المحادثة مجانية ويمكنك أن تطلب مترجماً.
open-data = كل المعلومات كبيانات مفتوحة:

## الصفحة الرئيسية

start-heading = ابحث عن دورة
start-intro = هنا تجد دورات للكبار من جميع بلديات المحافظة.
search-label = ماذا تريد أن تتعلم؟
search-button = بحث
start-by-type = اختر نوع التعليم
start-by-area = اختر المجال
start-by-municipality = اختر البلدية
start-closing-soon = آخر أيام التقديم
start-unsure = لا تعرف ماذا تريد أن تدرس؟
start-unsure-text = هذا أمر شائع. يساعدك مرشد دراسي ومهني.

## أنواع التعليم

type = النوع
type-komvux-grund = تعليم الكبار، المستوى الأساسي
type-komvux-grund-description = مواد من المدرسة الأساسية، مثل اللغة السويدية والإنجليزية والرياضيات.
type-komvux-gymnasial = تعليم الكبار، المستوى الثانوي
type-komvux-gymnasial-description = مواد من المدرسة الثانوية، للحصول على شهادة أو لمتابعة الدراسة.
type-yrkesvux = التعليم المهني للكبار
type-yrkesvux-description = تتعلم مهنة وتقضي جزءاً من الوقت في مكان عمل.
type-sfi = اللغة السويدية للمهاجرين (sfi)
type-sfi-description = لمن يتعلم اللغة السويدية من البداية.
type-anpassad-grund = التعليم المكيّف، المستوى الأساسي
type-anpassad-gymnasial = التعليم المكيّف، المستوى الثانوي
type-yh = التعليم المهني العالي
type-folkhogskola = المدرسة الشعبية العليا
type-provning = امتحان دون حضور الدورة
type-validering = تقييم المهارات
type-gymnasium = المدرسة الثانوية

## الشكل والوقت

mode-classroom = في مكان الدراسة
mode-distance = عن بعد
mode-blended = عن بعد جزئياً
mode-remote = مباشرة عبر الإنترنت
mode-flexible = مرن
mode-workplace = في مكان عمل
time-day = نهاراً
time-evening = مساءً
time-weekend = في عطلة نهاية الأسبوع
percent = { $value }%

## حالة التقديم

state = التقديم
state-not-yet-open = يفتح لاحقاً
state-open = مفتوح للتقديم
state-open-rolling = قدّم في أي وقت
state-closing-soon = يُغلق قريباً
state-late-open = توجد أماكن شاغرة، قدّم الآن
state-closed = أُغلق التقديم
state-running = بدأت الدورة
state-past = انتهت الدورة
state-cancelled = أُلغيت
state-no-dates = لم تُحدد المواعيد بعد

## صفحة الدورة

description = عن الدورة
learn = ماذا تتعلم
cost = التكلفة
cost-free-teaching = التدريس مجاني.
how-to-apply = كيف تقدّم الطلب
contact = للتواصل
occasions = متى وأين
start = البداية
end = النهاية
last-application-day = آخر يوم للتقديم
place = المكان
starts-on = تبدأ في { $date }.
ends-on = تنتهي في { $date }.
rolling-start = يمكنك أن تبدأ في أي وقت من السنة.
apply-by = قدّم الطلب في موعد أقصاه { $date }.
apply-opens = يمكنك التقديم من { $date }.
apply-rolling = يمكنك التقديم في أي وقت.

## القوائم

courses-count = { $count ->
    [zero] لا توجد دورات
    [one] دورة واحدة
    [two] دورتان
    [few] { $count } دورات
    [many] { $count } دورة
   *[other] { $count } دورة
}
page-of = الصفحة { $page } من { $total }
pages = الصفحات
previous = السابق
next = التالي

## الترجمة

not-translated = هذه الصفحة غير مترجمة. النص باللغة السويدية.
not-translated-course = نص الدورة نفسه باللغة السويدية.
machine-translated = تُرجم هذا النص آلياً وقد تكون فيه أخطاء. النص السويدي هو المعتمد.

## الصفحة غير موجودة

not-found = الصفحة غير موجودة
not-found-text = ربما كُتب العنوان خطأ، أو حُذفت الصفحة.
not-found-courses = اعرض كل الدورات

## صفحات القالب الأساسي

counsellors-list = ابحث عن مرشد قريب منك
footer-navigation = المزيد عن تعليم الكبار
on-this-page = في هذه الصفحة
courses = الدورات
at-a-glance = باختصار
more-starts = { $count ->
    [zero] لا توجد مواعيد أخرى.
    [one] يوجد موعد بداية آخر. اعرض كل المواعيد.
    [two] يوجد موعدان آخران. اعرض كل المواعيد.
    [few] توجد { $count } مواعيد أخرى. اعرض كل المواعيد.
    [many] يوجد { $count } موعداً آخر. اعرض كل المواعيد.
   *[other] يوجد { $count } موعد آخر. اعرض كل المواعيد.
}
application = التقديم
start-rolling = متى شئت
start-undecided = لم تُحدد بعد
cost-free = مجاناً
something-wrong = هل يوجد خطأ هنا؟ اكتب لنا.
something-wrong-subject = خطأ في الدليل: { $title }
start-how = كيف يتم ذلك
start-how-find = ابحث عن دورة
start-how-find-text = اختر النوع أو البلدية أو المجال، وقارن بين عدة دورات.
start-how-read = اقرأ عن الدورة
start-how-read-text = تجد هناك متى تبدأ وكم تكلف وما الذي تحتاج إلى معرفته.
start-how-apply = قدّم الطلب في الموعد
start-how-apply-text = في صفحة الدورة تجد آخر يوم للتقديم وإلى أين ترسل الطلب.
