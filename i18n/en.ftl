### The site's texts in English. Plain language: short, concrete, "you".

language-name = English

## Header, menu and footer

skip-to-content = Skip to content
menu = Menu
main-navigation = Main menu
language-menu = Languages
breadcrumbs = You are here
home = Home
all-courses = All courses
about = About adult education
search = Search
list-typ = Types of education
list-kommun = Municipalities
list-omrade = Areas
list-yrke = Occupations
list-amne = Subjects
publishers = Publishers
accessibility = Accessibility
contact-counsellor = Talk to a counsellor
contact-counsellor-text = It is free. You can ask for an interpreter.
licence = The information may be used freely: { $licence }.
open-data = All of it as open data:
telephone = Telephone
email = E-mail
website = Website
opening-hours = Opening hours

## Start page

start-heading = Find a course
start-intro = Courses for adults, from every municipality in the county.
search-label = What do you want to learn?
search-button = Search
start-by-type = Choose a type of education
start-by-area = Choose an area
start-by-municipality = Choose a municipality
start-closing-soon = Last days to apply
start-unsure = Not sure what to study?
start-unsure-text = Many people are not. A study and career counsellor helps you.

## Types of education

type = Type
type-komvux-grund = Komvux, basic level
type-komvux-grund-description = Subjects from compulsory school, such as Swedish, English and mathematics.
type-komvux-gymnasial = Komvux, upper-secondary level
type-komvux-gymnasial-description = Subjects from upper-secondary school, for a diploma or to study further.
type-yrkesvux = Yrkesvux: vocational courses
type-yrkesvux-description = You learn an occupation, and some of the time you are at a workplace.
type-sfi = Swedish for immigrants (sfi)
type-sfi-description = For you who are learning Swedish from the beginning.
type-anpassad-grund = Adapted education, basic level
type-anpassad-grund-description = Subjects from compulsory school for adults with intellectual disabilities.
type-anpassad-gymnasial = Adapted education, upper-secondary level
type-anpassad-gymnasial-description = Subjects from upper-secondary school for adults with intellectual disabilities.
type-yh = Higher vocational education (yh)
type-yh-description = Vocational education after upper-secondary school, made together with employers.
type-folkhogskola = Folk high school
type-folkhogskola-description = You study together with others, often with a room to live in.
type-provning = Examination only (prövning)
type-provning-description = You take an examination and get a grade without attending the course.
type-validering = Validation (validering)
type-validering-description = You have your skills assessed, even if you have no papers to show them.
type-gymnasium = Upper-secondary school
type-gymnasium-description = Education for you who are under 20.

## Kinds

kind-course = Course
kind-package = Vocational package
kind-programme = Programme
kind-partial = Part of a course
kind-service = Service
apprenticeship = Apprenticeship
apprenticeship-text = You are at a workplace most of the time.
combination = Combined course
combination-text = You study the occupation and Swedish at the same time.
orientation = Orientation course
orientation-text = You try it out before you choose.

## Form and time of teaching

mode-classroom = On site
mode-distance = Distance
mode-blended = Partly distance
mode-remote = Live online
mode-flexible = Flexible
mode-workplace = At a workplace
mode-unknown = The form is not stated
time-day = Daytime
time-evening = Evenings
time-weekend = Weekends
onsite-meetings = { $count ->
    [0] No meetings on site
    [one] One meeting on site
   *[other] { $count } meetings on site
}
pace-percent = { $percent } per cent of full time
pace-full = Full time
pace-half = Half time
percent = { $value }%

## Language

language-support-study-guidance = Study guidance in your language
language-support-sfi-combination = Can be combined with sfi
language-support-interpreter = Interpreter
language-support-sign-language = Sign language
swedish-none = You do not need to know Swedish
swedish-sfi-a = Sfi course A
swedish-sfi-b = Sfi course B
swedish-sfi-c = Sfi course C
swedish-sfi-d = Sfi course D
swedish-sva-grund = Swedish as a second language, basic level
swedish-sva-1 = Swedish as a second language, level 1
swedish-required = Required: { $level }
swedish-recommended = Good to have: { $level }

## Applying

need-bankid = BankID
need-grades = Grades
need-id-document = Proof of identity
need-personal-letter = Personal letter
need-cv = CV
need-certificates = Certificates
need-work-samples = Work samples
need-study-plan = Study plan
needs = What you need
without-bankid = If you do not have BankID
# Heading above when and how one gets an answer to the application.
apply-reply = When you get an answer
answer-free = Yes, you may apply
answer-home-decision = Yes, if your home municipality agrees
answer-special-reasons = Only if you have special reasons
answer-provider = Yes, the school decides who is admitted
answer-ask-home = Ask your home municipality
apply-via-home-municipality = You apply through your home municipality.
apply-via-provider = You apply to those who give the course.
decides-home = Your home municipality decides.
decides-course-municipality = The municipality that has the course decides.
decides-provider = Those who give the course decide.
apply = Apply
apply-by-email = Apply by e-mail
apply-home-unknown = Where you apply depends on where you live.
copy-for-application = What you need to write in the application

## The state of an occasion

state = Application
state-not-yet-open = Opens later
state-open = Open for applications
state-open-rolling = Apply at any time
state-closing-soon = Closes soon
state-late-open = Places left, apply now
state-closed = Applications are closed
state-running = The course has started
state-past = The course is over
state-cancelled = Cancelled
state-no-dates = The last day to apply is not decided
# A course in a list: one cannot apply for the occasion that the list speaks of, but for another one.
state-other-open = You can apply for another occasion
# A service without dates, such as study counselling.
state-any-time = When you like
# On the button that leads to the application.
apply-button-by = Apply by { $date }
apply-button-rolling = Apply at any time

## Headings of a course page

facts = Facts
title-in-swedish = The course's name in Swedish
description = About the course
learn = What you learn
teaching = How you study
afterwards = After the course
prior-knowledge = Good to know before
eligibility = Requirements for applying
selection = If many apply
bring = What to bring
cost-free-teaching = The teaching is free.
cost-unknown = Ask those who give the course what it costs.
student-aid = Student aid
student-aid-yes = You can apply for student aid from CSN.
student-aid-no = You cannot get student aid for this course.
student-aid-unknown = Ask CSN whether you can get student aid.
language-support = Help with the language
swedish-needed = Swedish you need
quality-marks = Quality marks
codes = { $count ->
    [one] Course code
   *[other] Course codes
}
provider = Provider
contractor = Contractor
publisher = Publisher
municipality = { $count ->
    [one] Municipality
   *[other] Municipalities
}
area = { $count ->
    [one] Area
   *[other] Areas
}
subject = { $count ->
    [one] Subject
   *[other] Subjects
}
occupation = { $count ->
    [one] Occupation
   *[other] Occupations
}
seqf = SeQF level
seqf-level = Level { $level } of 8
sfi-tracks = Track { $tracks }
sfi-courses = Course { $courses }
contact = Contact
guidance = Guidance
how-to-apply = How to apply
appeal = If you are refused
films = Films
film-transcript = What is said in the film
source-page = The course's own page
updated = Checked { $date }
fact-missing = Not stated
similar-courses = Similar courses
# Heading above the same course at other schools, which one can apply to.
alike-courses = The same course in other places
# Link to a list. $list: the name of an occupation, a subject, an area or a type of course.
alike-more = See more courses: { $list }

## Occasions

occasions = When and where
occasions-current = Coming and current
occasions-past = Earlier
no-occasions = There is no occasion at present.
service-any-time = Get in touch when you like. There are no fixed dates.
start = Start
last-application-day = Last day to apply
pace = Pace
form = Form
time = Time of day
place = Place
places = Number of places
places-count = { $count ->
    [one] One place
   *[other] { $count } places
}

## Sentences

starts-on = Starts { $date }.
ends-on = Ends { $date }.
rolling-start = You can start at any time of the year.
start-not-decided = The start is not decided.
apply-by = Apply by { $date }.
apply-opens = You can apply from { $date }.
apply-opened = You could apply from { $date }.
apply-rolling = You can apply at any time.
apply-dates-unknown = Ask those who give the course when you can apply.
late-places = There are places left. You can apply after the last day, too.
applications-closed = The last day to apply was { $date }.
given-in = The course is given in { $place }.
occasion-cancelled = This occasion is cancelled.
occasion-past = This occasion is over.
occasion-running = The course has started.
course-cancelled = The course is cancelled.
course-past = All occasions are over, or closed for applications.
course-removed = The course is no longer there.

## Facts as sentences

# These sentences stand after one another as a text about one course. Write whole, short sentences.
kind-package-text = It is several courses that belong together.
kind-programme-text = It is a whole programme.
kind-partial-text = The course is a part of a longer one.
# $courses: letters, such as "B" or "B and C". $count: how many.
sfi-courses-text = { $count ->
    [one] It is sfi course { $courses }.
   *[other] It is sfi courses { $courses }.
}
# $tracks: figures, such as "2" or "2 and 3". $count: how many.
sfi-tracks-text = { $count ->
    [one] It is for those who follow study track { $tracks }.
   *[other] It is for those who follow study tracks { $tracks }.
}
length-vp = { $value ->
    [one] It gives { $value } credit point.
   *[other] It gives { $value } credit points.
}
length-yhp = { $value ->
    [one] It gives { $value } credit point of higher vocational education.
   *[other] It gives { $value } credit points of higher vocational education.
}
length-hp = { $value ->
    [one] It gives { $value } university credit.
   *[other] It gives { $value } university credits.
}
length-hours = { $value ->
    [one] It takes { $value } hour.
   *[other] It takes { $value } hours.
}
length-weeks = { $value ->
    [one] It takes { $value } week.
   *[other] It takes { $value } weeks.
}
# Stands after length-vp: 20 points are one week of full-time study.
length-full-time = { $weeks ->
    [one] That is as much as { $weeks } week of full-time study.
   *[other] That is as much as { $weeks } weeks of full-time study.
}
# $occupations: one or several occupations, "assistant nurse and care assistant". $count: how many.
leads-to = { $count ->
    [one] It leads to the occupation { $occupations }.
   *[other] It leads to the occupations { $occupations }.
}
about-occupations = { $count ->
    [one] It is about the occupation { $occupations }.
   *[other] It is about the occupations { $occupations }.
}
workplace-percent-text = You are at a workplace for { $percent } per cent of the time.
workplace-weeks-text = { $weeks ->
    [one] You are at a workplace for { $weeks } week.
   *[other] You are at a workplace for { $weeks } weeks.
}
started-on = The course began on { $date }.
start-cancelled = The start on { $date } is cancelled.
last-start = The course last began on { $date }.
# In which months the course has begun in earlier years. $months: one or several, as they stand
# alone: "januari", "januari och augusti". $count: how many. Languages that inflect months write
# "in these months: …".
usually-starts = The course usually begins in { $months }.
# Beside the next start that one can apply to. $date: an earlier start that is closed; $closes: its
# last day to apply.
earlier-start-closed = The last day to apply for the start on { $date } was { $closes }.
# $place: one or several towns, "Kumla" or "Kumla and Örebro".
classroom-in = You study on site in { $place }.
school-in = The school is in { $place }.
# $provider: a school, or the adult education of a municipality.
offered-by = You do it at { $provider }.
# Of an examination or a validation.
done-on = You do it on { $date }.
# Of an examination or a validation.
done-in = You do it in { $place }.
ask-place = The place is not stated. Ask those who give the course.
mode-classroom-text = You study on site.
mode-distance-text = You study at a distance.
mode-blended-text = You study partly at a distance, partly on site.
mode-remote-text = The teaching is live online.
mode-flexible-text = You study in a flexible way.
mode-workplace-text = You learn at a workplace.
mode-unknown-text = Ask whether you study on site or at a distance.
# $modes: "on site or distance".
mode-choice-text = You can study in different ways: { $modes }.
# $times: when in the day and the week the teaching is.
times-text = { $times ->
    [day] The teaching is in the daytime.
    [evening] The teaching is in the evening.
    [weekend] The teaching is at weekends.
    [day-evening] The teaching is in the daytime and the evening.
    [day-weekend] The teaching is in the daytime and at weekends.
    [evening-weekend] The teaching is in the evening and at weekends.
   *[all] The teaching is in the daytime, in the evening and at weekends.
}
onsite-meetings-text = { $count ->
    [0] You do not have to come to the school.
    [one] You come to the school { $count } time.
   *[other] You come to the school { $count } times.
}
pace-full-text = You study full-time.
pace-half-text = You study half-time.
pace-percent-text = You study at { $percent } per cent of full time.
# $paces: "25%, 50% or 75%".
pace-choice-text = You can choose the pace: { $paces } of full time.
# In Swedish it is shown only where courses are compared.
taught-in-swedish = The teaching is in Swedish.
# $language: what the language calls itself, "English".
taught-in = Language of the teaching: { $language }.
know-swedish-none = You do not need to know Swedish.
# $level: a level, "Sfi course C".
know-swedish-required = You need to know this much Swedish: { $level }.
know-swedish-recommended = It is good if you know this much Swedish: { $level }.
language-support-study-guidance-text = You can have study guidance in your language.
language-support-sfi-combination-text = You can study sfi at the same time.
language-support-interpreter-text = You can have an interpreter.
language-support-sign-language-text = There is teaching in sign language.
costs-nothing = It costs nothing.
costs = It costs { $amount } kronor.
costs-perhaps = You may have to pay { $amount } kronor.
costs-beside = The teaching is free. You may have to pay { $amount } kronor for other things.
# Stands before the school's own text about the cost, which is in Swedish.
cost-in-swedish = This is said about the cost, in Swedish:
# $address: a web address.
apply-at = You apply at { $address }.
# $address: an e-mail address.
apply-mail = You can apply by e-mail to { $address }.
# $needs: "BankID, grades and proof of identity".
apply-needs = To apply you need: { $needs }.
apply-without-bankid = You can apply without BankID.
apply-ask-bankid = Do you not have BankID? Ask how you can apply without it.
# $publisher: the adult education of a municipality, or a school.
ask-how = Ask { $publisher } how to apply.
ask-still = Ask { $publisher } whether you can still apply.
ask-again = Ask { $publisher } whether the course will be given again.
# $phone: a telephone number.
ask-by-phone = Call { $phone }.
# $address: an e-mail address.
ask-by-email = Write to { $address }.
# $address: a web address.
ask-on-page = Read more at { $address }.

## Swedish words

# Heading over Swedish words and what they mean. Shown only in languages other than Swedish.
swedish-words = Swedish words that you will meet
# What the button in the application system says.
word-log-in = Log in with BankID
word-last-day = Last day to apply
word-counsellor = Study and career counsellor

## Lists

courses-count = { $count ->
    [0] No courses
    [one] One course
   *[other] { $count } courses
}
courses-of = Courses: { $name }
no-courses = There are no courses here at present.
page-of = Page { $page } of { $total }
pages = Pages
page-number = Page { $page }
previous = Previous
next = Next
read-more = Read more about { $title }

## Translation

not-translated = This page is not translated. The text is in Swedish.
not-translated-course = The course's own text is in Swedish. Headings and facts are in your language.
partly-translated-course = Some of the text on this page is in Swedish. The rest is in your language.
# Only in easy Swedish.
not-easy-course = The course's own text is in ordinary Swedish. The facts at the top of the page are easy to read.
partly-easy-course = Some of the text on this page is in ordinary Swedish.
not-easy = The text on this page is in ordinary Swedish.
machine-translated = The text was translated by a machine and may have mistakes. The Swedish text applies.
show-in-swedish = Show in Swedish

## Not found

not-found = Page not found
not-found-text = The address may be misspelt, or the page has been removed.
not-found-courses = See all courses
moved = The page has moved
moved-text = It is now at a new address.

## Pages of the default theme

counsellors-list = Find a counsellor near you
footer-navigation = More about adult education
on-this-page = On this page
courses = Courses
at-a-glance = In brief
more-starts = { $count ->
    [one] There is one more start. See all starts.
   *[other] There are { $count } more starts. See all starts.
}
past-occasions = { $count ->
    [one] One earlier occasion
   *[other] { $count } earlier occasions
}
application = Application
application-page = Apply here
apply-from-elsewhere = Do you live in another municipality? Ask adult education where you live how to apply.
start-rolling = Whenever you like
start-undecided = Not decided
place-unknown = The place is not stated
captions = Captions
something-wrong = Is something wrong here? Write to us.
something-wrong-subject = Mistake in the catalogue: { $title }
start-how = How it works
start-how-find = Find a course
start-how-find-text = Choose a type, a municipality or an area. Compare several courses.
start-how-read = Read about the course
start-how-read-text = It says when it starts, what it costs and what you need to know before.
start-how-apply = Apply in time
start-how-apply-text = The course page says the last day to apply and where to send your application.

## Saved courses

# Heading of the page of saved courses, and the link to it in the menu.
saved = Saved courses
saved-intro = The courses are saved in your browser only. Nobody else can see them.
saved-without-script = This page can show your saved courses only if JavaScript is on in your browser. Without JavaScript you can read about all courses and print them.
# A button beside a course. The course’s name is read out after it.
save = Save
# The same button when the course is saved. Pressing it again removes the course.
save-done = Saved
# $most is how many courses one can save.
save-full = { $most ->
    [one] You can save at most { $most } course. Remove it first.
   *[other] You can save at most { $most } courses. Remove one first.
}
# Beside a course, when the browser does not let the page save.
save-not-kept = Your browser cannot save. So the course is kept in the page’s address, as long as you stay on this site.
# On the page of saved courses, when the browser does not let the page save.
saved-not-kept = Your browser cannot save courses. They are in the page’s address only. Copy the link below if you want to keep them.
saved-none = You have not saved any course. Choose “Save” beside a course, and it will be here.
saved-sent = You see a list from a link. It is not saved in your browser.
# A button: saves the courses of the list from the link.
saved-keep = Save these courses in your browser
saved-kept = The courses are saved in your browser.
# A link from a list that somebody has sent.
saved-own = Show the courses you saved yourself
saved-loading = Fetching the courses.
saved-failed = Not all courses could be fetched. Are you online?
saved-retry = Try again
# A button beside a course in the list. The course’s name is read out after it.
saved-remove = Remove
# $title is the course’s name.
saved-removed = You have removed { $title }.
saved-undo = Undo
# $title is the course’s name.
saved-restored = { $title } is in the list again.
saved-compare = Compare
saved-compare-help = Choose “Compare” beside two or three courses to see them side by side here.
saved-compare-ready = The comparison is below the list.
# A button: moves to the comparison.
saved-compare-show = Show the comparison
saved-compare-most = You can compare at most three courses. Deselect one first.
# Headings of the comparison, together with Start, Application, Place, Pace and others.
compare-length = Length
compare-language = Language
compare-cost = Cost
compare-page = The course’s page
saved-heading = Heading for the list
saved-heading-help = It is shown when you print and when you send the link. You need not have one.
saved-send = Send the list
saved-send-text = Whoever opens the link sees the same courses.
saved-link = Link to the list
saved-copy = Copy the link
saved-copied = The link is copied.
saved-copy-yourself = The link is selected. Copy it yourself.
saved-mail = Send by e-mail
saved-print = Print
# $date is a day, written as 2026-11-23.
saved-printed = Printed { $date }.
# Heading of a page that the browser fetches facts from. Few read it.
saved-part = Facts about courses, part { $part } of { $total }
saved-part-text = From here the browser fetches what it shows about your saved courses.
saved-part-moved = Courses with a new address

## Films and sign language

sign-language = Sign language
# The language's own name. Also stands last in the language menu.
swedish-sign-language = Swedish sign language
# $title is what the film is called. Read out by screen readers.
film-about = Film: { $title }
film-language = Language of the film
film-download = Download the film
film-no-video = Your browser cannot show the film.
sign-page-title = Information in sign language
# In the list of information pages
sign-page-about = Films in sign language, courses with sign language, and how to talk to a counsellor through an interpreter.
sign-page-intro = Here are all films in sign language. With each film there is a text that says the same.
sign-page-intro-none = There are no films in sign language here yet. You can still get information in sign language.
sign-page-films-info = Films about adult education
sign-page-films-courses = Films about courses
# Link from a film to the page that it belongs to. $title is the name of the page or course.
sign-page-read = Read the text: { $title }
sign-page-courses = Courses with sign language
sign-page-courses-text = Here there is support in sign language, or the teaching is in sign language.
sign-page-interpreter = Talk to a counsellor in sign language
sign-page-interpreter-text = Write to adult education and say that you use sign language. Then you can agree on a time with an interpreter.
sign-page-interpreter-order = You can also order an interpreter yourself from the interpreting service (tolkcentralen) of your region.
sign-page-write = Write to adult education

## Accessibility statement

statement-title = Accessibility of this website
# In the list of information pages
statement-about = How well the website follows the act, what does not work, and how to tell us.
# $actor is who is responsible for the website, $site the website's name.
statement-intro = { $actor } is responsible for the website { $site }. We want everyone to be able to use it. This page says how well it follows the Swedish act on accessibility to digital public service, which shortcomings we know of, and how to tell us about more.
statement-conformity = How accessible is the website?
# Three answers to the question above. The act's words are fully, partly and not conforming.
statement-conformity-full = The website conforms fully to the act. We know of no shortcomings.
statement-conformity-partial = The website conforms partly to the act. The shortcomings are listed below.
statement-conformity-none = The website does not conform to the act. The shortcomings are listed below.
statement-standard = What the act demands corresponds to level AA of the guidelines WCAG 2.1.
statement-help = If there is something you cannot use
statement-help-text = Write to us if there is something that you cannot read or use. Tell us how you need the content, for example read aloud, in larger print or on paper.
# Within how many days one is answered.
statement-answer = { $days ->
    [one] You will have an answer within a day.
   *[other] You will have an answer within { $days } days.
}
statement-report = Tell us about shortcomings
statement-report-text = Have you found something that does not work, or do you think that we do not follow the act? Complain in the form, so that we know what to put right.
# Link to the form
statement-form = Report a shortcoming
statement-supervisor = If you are not satisfied with our answer
statement-supervisor-text = A public authority sees to it that the act is followed. You can report shortcomings to it.
# Link to the authority's page
statement-supervisor-link = Report to the supervisory authority
statement-shortcomings = This is not accessible
# Heading before the reason why something is not accessible
statement-why = Why:
statement-no-shortcomings = We know of no shortcomings.
statement-exceptions = Exceptions from the act
statement-exceptions-text = The act (section 12) allows exceptions where it would be unreasonably burdensome to make something accessible. We make an exception for this:
statement-how = How we have assessed the website
statement-method-self = We have assessed the website ourselves.
statement-method-third-party = Somebody outside our organisation has assessed the website.
statement-assessed = The latest assessment was made on { $date }.
statement-updated = The statement was last updated on { $date }.
## The way with questions: for those who do not know what to look for

guide = Help me choose
guide-intro = Answer a few short questions and see courses that suit you. You can skip a question, and you can change your mind.
# Link to the first question.
guide-start = Get help choosing a course
# $most is how many questions there may be. There may be fewer.
guide-progress = { $most ->
    [one] Question { $number } of { $most }.
   *[other] Question { $number } of at most { $most }.
}
guide-examples = For example:
guide-skip = Skip this question
guide-back = Back
guide-show = { $count ->
    [one] Show the course now
   *[other] Show { $count } courses now
}
guide-show-all = Show all courses
# When this is the last question.
guide-skip-show = { $count ->
    [one] Skip this question and show the course
   *[other] Skip this question and show { $count } courses
}
guide-skip-show-all = Skip this question and show all courses
guide-chosen = What you have answered
# Link beside an answer: back to the question.
guide-change = Change
guide-skipped = You skipped the question.
# Heading above a list of courses.
guide-courses = { $count ->
    [one] One course suits your answers
   *[other] { $count } courses suit your answers
}
guide-courses-text = Each course says when it starts and which day is the last day to apply.
# Above a very long list. A link to all courses follows.
guide-first = { $count ->
    [one] You see the first one. The rest are among all courses.
   *[other] You see the first { $count }. The rest are among all courses.
}
guide-nothing = Nothing that suits you?
guide-nothing-text = Change an answer. Or talk to a counsellor.
guide-unsure = Many people do not know. Start with what makes you curious. You decide nothing now.
guide-unsure-counsellor = You can also talk to a study and career counsellor. It is free, and you can ask for an interpreter. You do not need to know what you want when you call.
guide-restart = Start again from the first question

guide-question-goal = What do you want to do?
guide-question-goal-help = Choose what suits you best.
guide-goal-svenska = Learn Swedish
guide-goal-svenska-help = Swedish for immigrants (sfi) and Swedish as a second language.
guide-goal-yrke = Learn an occupation
guide-goal-yrke-help = Vocational education, for a job.
guide-goal-skolamnen = Study school subjects
guide-goal-skolamnen-help = Subjects from compulsory and upper-secondary school, such as mathematics and English. For you who want to study further.
guide-goal-visa-vad-du-kan = Show what I already know
guide-goal-visa-vad-du-kan-help = You have your skills assessed, or take an examination to get a grade.
guide-goal-prova-pa = Try something
guide-goal-prova-pa-help = Folk high school, and short courses where you try before you choose.
guide-goal-anpassad = Study in adapted education
guide-goal-anpassad-help = For you who have an intellectual disability.
guide-goal-unsure = I do not know yet
guide-goal-unsure-help = Start with what you like.

guide-question-work = What do you want to work with?
guide-question-work-help = Choose an area.
guide-question-interest = What interests you?
guide-question-interest-help = Choose an area that sounds good.
guide-question-swedish = How far have you come in Swedish?
guide-question-swedish-help = Not sure? Skip this question. The school helps you find the right course.
guide-swedish-nyborjare = I am a beginner
guide-swedish-sfi-b = I want to study sfi course B
guide-swedish-sfi-c = I want to study sfi course C
guide-swedish-sfi-d = I want to study sfi course D
guide-swedish-efter-sfi = I have finished sfi
guide-swedish-med-yrke = I want to learn an occupation at the same time
guide-question-level = Which level do you want to study at?
guide-question-level-help = Not sure? Skip this question.
guide-question-subject = Which subject do you want to study?
guide-question-subject-help = Choose a subject.
guide-question-service = What do you need?
guide-question-service-help = You can ask a counsellor what suits you.
guide-question-where = Where do you want to study?
guide-question-where-help = Choose a municipality, or distance if you want to study from home.
guide-where-distance = At a distance, from home
guide-question-how = How do you want to study?
guide-question-how-help = Choose what matters most to you.
guide-how-dagtid = In the daytime
guide-how-kvall-helg = In the evening or at weekends
guide-how-heltid = Full time
guide-how-deltid = Part time, with time for other things
guide-question-when = When do you want to begin?
guide-question-when-help = The courses in the list have dates.
guide-when-any-time = At any time
# $year is a year with four digits.
guide-when-spring = January to June { $year }
guide-when-autumn = July to December { $year }

## Calendar and subscriptions

calendar = Calendar
calendar-intro = Here are the last days to apply and the days when courses start. You see one year ahead.
# Heading for screen readers, above links to months.
calendar-months = Months
calendar-none = There are no dates to show right now.
# When the page has been left open, or is old.
calendar-past = All dates on this page have passed.
# Link at a course date: a file with the last day to apply and the first day of the course.
add-to-calendar = Add to your calendar
# Opens a list of links to feeds.
subscribe = Subscribe to dates and courses
subscribe-text = Copy a link to the calendar or news reader on your phone or computer. Then new dates and new courses come to you there.
# Link. $name is a municipality, a type of education, an area or the whole website.
subscribe-calendar = For your calendar: { $name }
# Link, and the name of a news feed. $name as above.
subscribe-news = New and changed courses: { $name }
# These three are headings in a calendar. $title is the name of the course.
event-last-day = Last day to apply: { $title }
event-start = Starts: { $title }
event-cancelled = Cancelled: { $title }
# In a calendar, on the last day to apply. $address: the course's page.
event-apply = Here you see how to apply: { $address }
# In a calendar. $address: the course's page.
event-more = Read more about the course: { $address }

## On paper

# Beside a QR code and the page's address, on a printed page.
print-open = To open this page, point a phone’s camera at the code, or type the address.
# Beside the same, where nobody has said when the facts were looked over.
print-day = This is what the page said on { $date }.

## Who may apply, and how

# Heading above the answer to whether the reader may apply to the course.
access = May you apply?
access-anywhere = Wherever you live
# $municipalities: "Kumla", or "Askersund, Hallsberg or Laxå".
access-these = You live in { $municipalities }
# Not in the municipality that has the course.
access-area = You live in another municipality that takes part
access-elsewhere = You live somewhere else
access-more = Who may apply where?
# Before a list in which one chooses a municipality.
home-label = I live in
home-none = Choose municipality
home-other = Another municipality
# Last in a list of municipalities.
home-elsewhere = other municipalities
# Opens a choice of municipality.
home-question = May you apply? Say where you live.
# $school: a municipality's adult education, or a municipality.
apply-go-to = Go to { $school }
home-remember = Remember where I live
home-privacy = Your choice stays in your browser. We do not see it.
home-not-kept = Your browser cannot save. Your choice holds as long as you stay on this site.
apply-needs-home = What you need depends on where you apply. Ask there.
apply-step-send = Send your application
apply-step-ask = Ask if you wonder
apply-step-after = What happens then
apply-find-home = Find your municipality and how to apply there
# $school: a municipality's adult education or a school.
apply-ask-school = Do you have a question about the course? Ask { $school }.
# $school: adult education in the municipality where one lives.
apply-ask-application = Do you have a question about the application? Ask { $school }.
apply-ask-counsellor = A guidance counsellor can help you choose and apply.
apply-wait = You get a decision after the last day to apply. Ask where you apply when it comes.
copy = Copy
copied = Copied

## How to apply

apply-title = How to apply
apply-about = Who may apply for which courses, where do you send your application, and what happens then?
apply-who = Who may apply where?
# $agreement: the name of an agreement between municipalities.
apply-agreement = The municipalities have agreed on this: { $agreement }.
apply-agreement-not-now = The agreement is not in force now.
# $date: a day.
apply-agreement-from = It holds from { $date }.
# $date: a day.
apply-agreement-until = It holds until { $date }, that day included.
apply-agreement-read = Read the agreement
apply-table = May you apply, where do you apply, and who decides?
apply-own = The course is in your municipality
apply-area = The course is in another municipality that takes part
apply-elsewhere-column = You live outside the municipalities that take part
# $municipalities: "Ludvika and Arboga".
apply-for = If you live in { $municipalities }:
apply-words = More about the answers
apply-where = Where you apply
apply-where-text = When you are to apply through the municipality where you live, apply here.
# $municipality: a municipality.
apply-ask-home = Ask adult education in { $municipality }.
apply-where-unknown = Is your municipality not here? Call the municipality where you live and ask for adult education.
apply-how-check = See whether you may apply
apply-how-check-text = It says so on the course page and in the table below.
apply-how-prepare = Get ready what you need
apply-how-prepare-text = You often need grades and BankID. No BankID? Ask where you apply what you can do.
apply-how-send = Send your application in time
apply-how-send-text = The last day is included, until 23:59. Where you send the application depends on where you live.
apply-how-wait = Wait for the decision
apply-how-wait-text = You are told whether you get a place. If the answer is no, the decision says whether you can appeal and how.

## The search page

# The page's description in search engines.
search-about = Search all courses: write a subject, an occupation or a place, and then choose, for example, municipality, time and form.
# Below the search box.
search-help = For example a subject, an occupation, a place or a course code. You can write in your own language.
search-live = The results change at once when you write or choose.
search-without-script = You can search with words only if JavaScript is on in your browser. Here are all courses in lists instead.
# Link past the filters, for those who use a keyboard.
search-skip = Skip to the courses
# Heading above the courses, and the page's name. $query is what somebody has searched for.
search-found-for = { $count ->
    [0] No courses for “{ $query }”
    [one] One course for “{ $query }”
   *[other] { $count } courses for “{ $query }”
}
# Courses that fit the search but are over.
search-past = { $count ->
    [one] { $count } course that is over is not shown.
   *[other] { $count } courses that are over are not shown.
}
search-past-show = Show courses that are over too
# Button on small screens that opens the filters, and the heading above them.
search-filters = Filter
search-filters-close = Close
# Heading for screen readers, above the filters that are chosen.
search-chosen = Chosen filters
# Button. $filter: for example "Distance" or "Kumla".
search-remove = Remove filter: { $filter }
search-clear = Clear all filters
# In front of a choice of the order of the courses.
search-sort = Order
search-sort-match = Best match first
search-sort-title = Name of the course
# Link below the courses.
search-more = { $count ->
    [one] Show one more course
   *[other] Show { $count } more courses
}
# Buttons at a group of filters. $group: for example "Municipality".
search-group-more = Show more: { $group }
search-group-less = Show fewer: { $group }
search-within = Nearby too
search-within-none = Only in the municipality
search-within-km = { $km ->
    [one] Within { $km } kilometre
   *[other] Within { $km } kilometres
}
search-free = Only courses that I may apply for freely
# Why a course is shown. $names: words that fit what somebody has searched for, for example "forklift, storage".
search-matched = Fits your search: { $names }
# What somebody has written has no word in it, as "!!!", or only such as "course".
search-anything = There is no word to search for in “{ $query }”. So we searched without it.
# All courses that are shown have the word in their description only. $query: what somebody has searched for.
search-in-texts = No course is called “{ $query }”. It is mentioned in the description only.
# Words about place, form or time that no course fitted.
search-dropped = { $count ->
    [one] No course fitted everything. So this word is left out: { $words }.
   *[other] No course fitted everything. So these words are left out: { $words }.
}
# $parts: parts of a link, for example "farg=gul".
search-unknown = We do not know this part of the link, so it is left out: { $parts }.
# When no course fits.
search-none = No course fits your search.
search-none-try = Try this
# Link. $query: a word that is like what somebody wrote.
search-did-you-mean = Did you mean { $query }?
# Links to the same search without a filter. $filter: for example "Distance".
search-without-filter = { $count ->
    [one] Remove “{ $filter }”: one course
   *[other] Remove “{ $filter }”: { $count } courses
}
search-without-filters = { $count ->
    [one] Remove all filters: one course
   *[other] Remove all filters: { $count } courses
}
# Link. $place: a municipality.
search-nearby = { $count ->
    [one] Search near { $place }: one course
   *[other] Search near { $place }: { $count } courses
}
search-none-words = Write fewer words, or another word for the same thing.
# Link that writes a letter to those who are responsible for the website.
search-none-mail = Tell us which word found nothing
search-none-mail-why = Then we can make the search better. We do not see what anybody searches for.
search-mail-subject = Search word that found nothing: { $query }
# The beginning of the letter. Read by those who are responsible for the website.
search-mail-body = I searched for “{ $query }” and found nothing. I was looking for:
# When the search does not work: heading, reasons.
search-failed = The search does not work right now
search-error-missing = The courses could not be fetched. Are you online?
search-error-corrupt = The courses did not arrive whole. Try again.
search-error-newer = The courses have changed since the page was opened. Reload the page.
search-error-lists = You find the courses in lists, too:
search-csv = Download as a table (CSV)
# Heading in the table.
search-town = Town
# What is read out about the box with suggestions.
search-suggestions = Suggestions
search-suggestions-count = { $count ->
    [0] No suggestions
    [one] One suggestion
   *[other] { $count } suggestions
}

## Linking to a search

link-title = Link to a search
link-about = How to make a link that shows exactly the courses that you want to show.
link-copy = Search and choose filters on the search page, and copy the link. You can also write the link yourself.
link-address = The address begins like this:
link-rule-first = Write ? before the first key and & before the others.
link-rule-several = Write a comma between several values of one key. Then it is enough that one of them fits.
link-rule-together = If you write several keys, everything must fit one and the same start of a course.
link-rule-languages = Keys and values are the same in all languages. In other languages than Swedish the language stands first:
link-rule-unknown = What the page does not know is left out of the search. The page says what it is.
link-rule-private = Home municipality and saved courses stand after # in the address. They are not sent to any website.
link-examples = Examples
link-keys = Keys and values
link-values = Values
link-key-q = Words to search for
link-key-within = Number of kilometres from the municipality. Write kommun, too.
link-key-sort = Order of the courses
link-key-page = Page of the list
link-key-home = Home municipality, after #
link-key-free = Only what one may apply for freely, after #. Write the home municipality, too.
link-late = Places left after the last day
# The value "alla": with it, courses that are over are shown too.
link-all = Courses that are over too
