### The site's texts in English. Plain language: short, concrete, "you".

language-name = English

## Header, menu and footer

skip-to-content = Skip to content
menu = Menu
close-menu = Close the menu
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
opens-elsewhere = Leads to another website
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
answer-free = Yes, you may apply
answer-home-decision = Yes, if your home municipality agrees
answer-special-reasons = Only if you have special reasons
answer-provider = Yes, the school decides who is admitted
answer-ask-home = Ask your home municipality
apply-via-home-municipality = You apply through your home municipality
apply-via-provider = You apply to those who give the course
decides-home = Your home municipality decides
decides-course-municipality = The municipality that has the course decides
decides-provider = Those who give the course decide
apply = Apply
apply-here = Apply for the course
apply-by-email = Apply by e-mail
apply-home-unknown = Where you apply depends on where you live.
apply-elsewhere = Ask the municipality where you live how to apply.
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
state-no-dates = Dates are not decided

## Credits

credits = Extent
credits-vp = { $value ->
    [one] { $value } komvux credit
   *[other] { $value } komvux credits
}
credits-yhp = { $value ->
    [one] { $value } higher vocational credit
   *[other] { $value } higher vocational credits
}
credits-hp = { $value ->
    [one] { $value } university credit
   *[other] { $value } university credits
}
credits-hours = { $value ->
    [one] { $value } hour
   *[other] { $value } hours
}
credits-weeks = { $value ->
    [one] { $value } week
   *[other] { $value } weeks
}

## Headings of a course page

facts = Facts
title-in-swedish = The course's name in Swedish
description = About the course
learn = What you learn
teaching = How you study
afterwards = After the course
prior-knowledge = Good to know before
eligibility = Who may apply?
selection = If many apply
bring = What to bring
cost = Cost
cost-amount = { $amount } kronor
cost-free-teaching = The teaching is free.
cost-unknown = Ask those who give the course what it costs.
student-aid = Student aid
student-aid-yes = You can apply for student aid from CSN.
student-aid-no = You cannot get student aid for this course.
student-aid-unknown = Ask CSN whether you can get student aid.
workplace = Learning at a workplace
workplace-percent = { $percent } per cent of the time
workplace-weeks = { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
}
instruction-language = Language of teaching
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

## Occasions

occasions = When and where
occasions-current = Coming and current
occasions-past = Earlier
occasions-count = { $count ->
    [one] One occasion
   *[other] { $count } occasions
}
no-occasions = There is no occasion at present.
service-any-time = Get in touch when you like. There are no fixed dates.
start = Start
end = End
last-application-day = Last day to apply
application-opens = Applications open
pace = Pace
form = Form
time = Time of day
place = Place
places = Number of places
places-count = { $count ->
    [one] One place
   *[other] { $count } places
}
meetings = Meetings on site

## Sentences

starts-on = Starts { $date }.
ends-on = Ends { $date }.
from-to = { $start } to { $end }
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
course-planned = The course is planned. Details may change.
course-removed = The course is no longer there.
course-removed-text = Here are courses like it.

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
# Shown only in languages other than Swedish.
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
past-courses = Earlier courses
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
cost-free = Free
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
