<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Ago</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>منذ %Ln يوم</numerusform>
            <numerusform>منذ يوم واحد</numerusform>
            <numerusform>منذ يومين</numerusform>
            <numerusform>منذ %Ln أيام</numerusform>
            <numerusform>منذ %Ln يوماً</numerusform>
            <numerusform>منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>منذ %Ln أسبوع</numerusform>
            <numerusform>منذ أسبوع واحد</numerusform>
            <numerusform>منذ أسبوعين</numerusform>
            <numerusform>منذ %Ln أسابيع</numerusform>
            <numerusform>منذ %Ln أسبوعاً</numerusform>
            <numerusform>منذ %Ln أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>منذ %Ln شهر</numerusform>
            <numerusform>منذ شهر واحد</numerusform>
            <numerusform>منذ شهرين</numerusform>
            <numerusform>منذ %Ln أشهر</numerusform>
            <numerusform>منذ %Ln شهراً</numerusform>
            <numerusform>منذ %Ln شهر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Open this page</source>
        <translation>فتح هذه الصفحة</translation>
    </message>
    <message>
        <source>Close this explanation</source>
        <translation>إغلاق هذا الشرح</translation>
    </message>
    <message>
        <source>This link leads out of Fieldbook</source>
        <translation>هذا الرابط يقود إلى خارج Fieldbook</translation>
    </message>
    <message>
        <source>Nothing was opened and nothing was sent. Whoever watches your connection, and the site itself, could see that you visit this address. Open it only where that is safe for you.</source>
        <translation>لم يُفتح شيء ولم يُرسل شيء. من يراقب اتصالك، والموقع نفسه، قد يرى أنك تزور هذا العنوان. لا تفتحه إلا حيث يكون ذلك آمناً لك.</translation>
    </message>
</context>
<context>
    <name>AskAgain</name>
    <message>
        <source>Your passphrase, once more</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
</context>
<context>
    <name>AttachQueue</name>
    <message>
        <source>Adding</source>
        <translation>جارٍ الإضافة</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation>جارٍ إضافة ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Stopped, as you asked. Nothing of it was kept.</source>
        <translation>توقّف العمل كما طلبت. لم يُحفظ منه شيء.</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>⁨{name}⁩: ⁨{why}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not added</source>
        <translation>
            <numerusform>أُضيفت كل الملفات</numerusform>
            <numerusform>ملف واحد لم يُضف</numerusform>
            <numerusform>ملفان لم يُضافا</numerusform>
            <numerusform>%Ln ملفات لم تُضف</numerusform>
            <numerusform>%Ln ملفاً لم تُضف</numerusform>
            <numerusform>%Ln ملف لم تُضف</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is empty (0 bytes). Perhaps copying it went wrong; look for the original.</source>
        <translation>هذا الملف فارغ (٠ بايت). ربما لم يكتمل نسخه، فابحث عن الأصل.</translation>
    </message>
    <message>
        <source>This is a folder. Open it and choose the files in it.</source>
        <translation>هذا مجلد. افتحه واختر ما فيه من ملفات.</translation>
    </message>
    <message>
        <source>This file is no longer there. If it was on a stick, plug it in again.</source>
        <translation>لم يعد هذا الملف موجوداً. إن كان على ذاكرة USB فأعد توصيلها.</translation>
    </message>
    <message>
        <source>This computer does not let you read this file.</source>
        <translation>لا يسمح لك هذا الحاسوب بقراءة هذا الملف.</translation>
    </message>
    <message>
        <source>This is not a file that can be kept.</source>
        <translation>هذا ليس ملفاً يمكن حفظه.</translation>
    </message>
</context>
<context>
    <name>BackWalk</name>
    <message>
        <source>Choose the parcel, and type the words that were written down with it. You see what is in it before anything is changed.</source>
        <translation>اختر الحزمة واكتب الكلمات التي دُوّنت معها. سترى ما فيها قبل أن يتغيّر أي شيء.</translation>
    </message>
    <message>
        <source>Choose the parcel</source>
        <translation>اختيار الحزمة</translation>
    </message>
    <message>
        <source>See what is in it</source>
        <translation>عرض ما فيها</translation>
    </message>
    <message>
        <source>Parcel: {name}</source>
        <translation>الحزمة: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>اختيار حزمة أخرى</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>إعادة الحزمة</translation>
    </message>
    <message>
        <source>Bringing it back</source>
        <translation>جارٍ الإعادة</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are back, with their history.</source>
        <translation>
            <numerusform>عاد مع سجل تغييراته: لا شيء.</numerusform>
            <numerusform>عاد مع سجل تغييراته: عنصر واحد.</numerusform>
            <numerusform>عاد مع سجل تغييراته: عنصران.</numerusform>
            <numerusform>عاد مع سجل تغييراتها: %Ln عناصر.</numerusform>
            <numerusform>عاد مع سجل تغييراتها: %Ln عنصراً.</numerusform>
            <numerusform>عاد مع سجل تغييراتها: %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries that could not come back: {count}. They were erased here, or this vault is older than the parcel.</source>
        <translation>قيود تعذّرت إعادتها: {count}. إما أنها مُحيت هنا، أو أن هذه الخزنة أقدم من الحزمة.</translation>
    </message>
</context>
<context>
    <name>BackupFile</name>
    <message>
        <source>Choose the backup</source>
        <translation>اختيار النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Backup: {name}</source>
        <translation>النسخة الاحتياطية: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>اختيار أخرى</translation>
    </message>
</context>
<context>
    <name>BackupOpener</name>
    <message>
        <source>The backup words, on paper</source>
        <translation>كلمات النسخ الاحتياطي المكتوبة على ورق</translation>
    </message>
    <message>
        <source>A key file</source>
        <translation>ملف مفتاح</translation>
    </message>
    <message>
        <source>A key that I can paste (AGE-SECRET-KEY-…)</source>
        <translation>مفتاح يمكنني لصقه (⁨AGE-SECRET-KEY-…⁩)</translation>
    </message>
    <message>
        <source>The secret key</source>
        <translation>المفتاح السري</translation>
    </message>
    <message>
        <source>Key file: {name}</source>
        <translation>ملف المفتاح: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>اختيار ملف المفتاح</translation>
    </message>
    <message>
        <source>The passphrase of the key file, if it has one</source>
        <translation>عبارة مرور ملف المفتاح، إن كانت له</translation>
    </message>
</context>
<context>
    <name>BackupWalk</name>
    <message>
        <source>Type the words from your paper. This shows that you can read what you wrote; only then is the backup made.</source>
        <translation>اكتب الكلمات من ورقتك. يبيّن ذلك أنك تستطيع قراءة ما كتبت؛ وعندئذ فقط تُنشأ النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>See the words again</source>
        <translation>عرض الكلمات مرة أخرى</translation>
    </message>
    <message>
        <source>Copy the words in their order, with their numbers. They are kept nowhere. Whoever has them and a backup can read everything; without them, nobody can.</source>
        <translation>انسخ الكلمات بترتيبها وأرقامها. لا تُحفظ في أي مكان. من يملكها مع نسخة احتياطية يستطيع قراءة كل شيء، ومن دونها لا يستطيع أحد.</translation>
    </message>
    <message>
        <source>Keep the paper apart from the backup. The same words open every backup that you make with them.</source>
        <translation>احفظ الورقة بعيداً عن النسخة الاحتياطية. الكلمات نفسها تفتح كل نسخة احتياطية تنشئها بها.</translation>
    </message>
    <message>
        <source>Keep the backup where this computer is not: on a stick at another place, or with somebody you trust. Its name and its size say nothing about what is in it.</source>
        <translation>احفظ النسخة الاحتياطية حيث لا يوجد هذا الحاسوب: على ذاكرة USB في مكان آخر، أو لدى شخص تثق به. لا يدل اسمها ولا حجمها على ما فيها.</translation>
    </message>
    <message>
        <source>Choose where it goes</source>
        <translation>اختيار مكانها</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>I have copied them</source>
        <translation>نسختها</translation>
    </message>
    <message>
        <source>Check what I typed</source>
        <translation>التحقق مما كتبت</translation>
    </message>
    <message>
        <source>Write the backup</source>
        <translation>كتابة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>تجربتها</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Where shall the backup go?</source>
        <translation>أين توضع النسخة الاحتياطية؟</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>اختيار مكان آخر</translation>
    </message>
    <message>
        <source>Copying what is in the vault</source>
        <translation>نسخ ما في الخزنة</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>كتابة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The backup is written: {name}, {size}.</source>
        <translation>كُتبت النسخة الاحتياطية: ⁨{name}⁩، ⁨{size}⁩.</translation>
    </message>
    <message>
        <source>Try it out now: it is read back whole, so that you know that it can be.</source>
        <translation>جرّبها الآن: تُقرأ كاملة من جديد، فتعرف أن ذلك ممكن.</translation>
    </message>
    <message>
        <source>It was read back whole. Take it away from this computer now, and the key to another place than the backup.</source>
        <translation>قُرئت كاملة من جديد. أبعدها الآن عن هذا الحاسوب، وضع المفتاح في مكان غير مكان النسخة.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا التنبيه</translation>
    </message>
</context>
<context>
    <name>CaptureSwitch</name>
    <message>
        <source>Keep out of screenshots</source>
        <translation>عدم الظهور في لقطات الشاشة</translation>
    </message>
    <message>
        <source>On this computer any program may take pictures of the screen, and Fieldbook cannot keep its windows out. Lock it before you share your screen.</source>
        <translation>على هذا الحاسوب يستطيع أي برنامج أن يلتقط صوراً للشاشة، ولا يستطيع Fieldbook أن يُخرج نوافذه منها. اقفله قبل أن تشارك شاشتك.</translation>
    </message>
    <message numerus="yes">
        <source>Fieldbook can be seen in screenshots for %n minute(s) more. Then it is kept out again by itself.</source>
        <translation>
            <numerusform>لم يعد Fieldbook يظهر في لقطات الشاشة.</numerusform>
            <numerusform>يظهر Fieldbook في لقطات الشاشة دقيقة واحدة أخرى، ثم يخرج منها من جديد تلقائياً.</numerusform>
            <numerusform>يظهر Fieldbook في لقطات الشاشة دقيقتين أخريين، ثم يخرج منها من جديد تلقائياً.</numerusform>
            <numerusform>يظهر Fieldbook في لقطات الشاشة %Ln دقائق أخرى، ثم يخرج منها من جديد تلقائياً.</numerusform>
            <numerusform>يظهر Fieldbook في لقطات الشاشة %Ln دقيقة أخرى، ثم يخرج منها من جديد تلقائياً.</numerusform>
            <numerusform>يظهر Fieldbook في لقطات الشاشة %Ln دقيقة أخرى، ثم يخرج منها من جديد تلقائياً.</numerusform>
        </translation>
    </message>
    <message>
        <source>Windows refused this for a window. It may be seen in screenshots.</source>
        <translation>رفض Windows ذلك لإحدى النوافذ. قد تظهر في لقطات الشاشة.</translation>
    </message>
    <message>
        <source>Programs that take or share pictures of the screen see nothing of Fieldbook. A camera or harmful software does. Turn it off for remote help: it goes on again after 5 minutes.</source>
        <translation>البرامج التي تلتقط صور الشاشة أو تشاركها لا ترى شيئاً من Fieldbook. أما الكاميرا أو البرامج الضارة فترى. أوقفه عند المساعدة عن بُعد: يعود إلى العمل بعد ٥ دقائق.</translation>
    </message>
</context>
<context>
    <name>CaseListView</name>
    <message>
        <source>Documentation</source>
        <translation>التوثيق</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>قضية جديدة</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>حادثة جديدة</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>Write down an incident</source>
        <translation>تدوين حادثة</translation>
    </message>
    <message>
        <source>Nothing is documented yet</source>
        <translation>لم يُوثَّق شيء بعد</translation>
    </message>
    <message>
        <source>A case holds what belongs together: what happened, the people, photos and papers. Begin with one sentence about what happened; everything else can be completed over weeks. It stays on this computer, locked, until you decide to send it.</source>
        <translation>تجمع القضية ما يتصل بعضه ببعض: ما حدث، والأشخاص، والصور، والأوراق. ابدأ بجملة واحدة عما حدث، وأكمل الباقي على مدى أسابيع. تبقى القضية على هذا الحاسوب مقفلة إلى أن تقرر إرسالها.</translation>
    </message>
    <message>
        <source>changed {day}</source>
        <translation>آخر تعديل ⁨{day}⁩</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>New incident in this case</source>
        <translation>حادثة جديدة في هذه القضية</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>إضافة ملفات إلى هذه القضية</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادثة</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>حادثة جديدة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>أجزاء القضية</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Write down an incident</source>
        <translation>تدوين حادثة</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>ماذا حدث؟</translation>
    </message>
    <message>
        <source>Write one sentence for each thing that happened. Time, place, people and files can follow later.</source>
        <translation>اكتب جملة واحدة عن كل أمر حدث. أما الوقت والمكان والأشخاص والملفات فيمكن أن تأتي لاحقاً.</translation>
    </message>
    <message>
        <source>Put this case away</source>
        <translation>وضع هذه القضية جانباً</translation>
    </message>
    <message>
        <source>Documentation › Cases</source>
        <translation>التوثيق › القضايا</translation>
    </message>
    <message>
        <source>Send to {organisation}</source>
        <translation>إرسال إلى ⁨{organisation}⁩</translation>
    </message>
    <message>
        <source>Title of the case</source>
        <translation>عنوان القضية</translation>
    </message>
    <message>
        <source>The case was put away</source>
        <translation>وُضعت القضية جانباً</translation>
    </message>
    <message>
        <source>It is not sent. What you wrote is a draft, as before.</source>
        <translation>لن يُرسل. ما كتبته مسودة كما كان.</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Can everything be read?</source>
        <translation>هل كل شيء سليم؟</translation>
    </message>
    <message>
        <source>Reading everything</source>
        <translation>قراءة كل شيء</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>فحص كل شيء الآن</translation>
    </message>
    <message>
        <source>Everything that was read is as it was written.</source>
        <translation>كل ما فُحص هو كما كُتب.</translation>
    </message>
    <message>
        <source>A check reads the keys, every page, the history and every file that you attached, and compares each with what was written. It also goes on by itself, a little at a time, while nobody types.</source>
        <translation>يقرأ الفحص المفاتيح وكل صفحة وسجل التغييرات وكل ملف أرفقته، ويقارن ذلك بما كُتب. ويتقدم أيضاً من تلقاء نفسه شيئاً فشيئاً حين لا يكتب أحد.</translation>
    </message>
    <message>
        <source>Everything was read on {day}, {ago}.</source>
        <translation>فُحص كل شيء في ⁨{day}⁩، ⁨{ago}⁩.</translation>
    </message>
    <message>
        <source>Not everything has been read yet.</source>
        <translation>لم يُفحص كل شيء بعد.</translation>
    </message>
    <message>
        <source>A new check has come to {percent} %.</source>
        <translation>بلغ فحص جديد {percent}٪.</translation>
    </message>
</context>
<context>
    <name>ChecklistView</name>
    <message>
        <source>{done} of {of} done</source>
        <translation>أُنجز {done} من {of}</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>إزالة كل العلامات</translation>
    </message>
</context>
<context>
    <name>ChoosePart</name>
    <message>
        <source>Choose what shall not be on this computer while you travel. What you choose is packed first, so that it can come back.</source>
        <translation>اختر ما يجب ألا يكون على هذا الحاسوب أثناء السفر. ما تختاره يُحزم أولاً حتى يمكن أن يعود.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) chosen</source>
        <translation>
            <numerusform>المختار: لا شيء</numerusform>
            <numerusform>المختار: عنصر واحد</numerusform>
            <numerusform>المختار: عنصران</numerusform>
            <numerusform>المختار: %Ln عناصر</numerusform>
            <numerusform>المختار: %Ln عنصراً</numerusform>
            <numerusform>المختار: %Ln عنصر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoosingPart</name>
    <message>
        <source>What opens the vault is cut into shares of {count} words, one for each person. Choose people who do not live together and would not be questioned together.</source>
        <translation>يُقسَّم ما يفتح الخزنة إلى حصص من {count} كلمة، حصة لكل شخص. اختر أشخاصاً لا يسكنون معاً ولا يُحتمل استجوابهم معاً.</translation>
    </message>
    <message>
        <source>People who get a share</source>
        <translation>عدد من يحصلون على حصة</translation>
    </message>
    <message>
        <source>Needed together</source>
        <translation>العدد اللازم معاً</translation>
    </message>
    <message>
        <source>Who keeps each? Only you see these names; they stay inside the vault.</source>
        <translation>من يحفظ كل حصة؟ أنت وحدك ترى هذه الأسماء، وهي تبقى داخل الخزنة.</translation>
    </message>
    <message>
        <source>Sealed on this computer, sent with the next exchange. Alone it opens nothing; with enough of the other shares, and a copy of this vault, it would.</source>
        <translation>تُختم على هذا الحاسوب وتُرسل مع التبادل القادم. وحدها لا تفتح شيئاً، أما مع ما يكفي من الحصص الأخرى ونسخة من هذه الخزنة فتفتحها.</translation>
    </message>
    <message>
        <source>{name} keeps one of them, sealed</source>
        <translation>حصة منها محفوظة لدى {name}، مختومة</translation>
    </message>
    <message>
        <source>Who keeps share {number}?</source>
        <translation>من يحفظ الحصة {number}؟</translation>
    </message>
</context>
<context>
    <name>ChoosingStep</name>
    <message>
        <source>Other words</source>
        <translation>كلمات أخرى</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>عبارة مرور من اختيارك</translation>
    </message>
    <message>
        <source>The new passphrase: {words}</source>
        <translation>عبارة المرور الجديدة: ⁨{words}⁩</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Did the people this is about agree that it is sent?</source>
        <translation>هل وافق الأشخاص المعنيون على الإرسال؟</translation>
    </message>
    <message>
        <source>Yes, they agreed</source>
        <translation>نعم، وافقوا</translation>
    </message>
    <message>
        <source>No, they did not agree</source>
        <translation>لا، لم يوافقوا</translation>
    </message>
    <message>
        <source>They were not asked</source>
        <translation>لم يُسألوا</translation>
    </message>
    <message>
        <source>You can still send it, for example when a life is in danger. {name} will see that they did not agree. Think first of what could happen to them if it became known, and use pseudonyms.</source>
        <translation>يمكنك الإرسال مع ذلك، مثلاً عندما تكون حياة أحد في خطر. سيظهر لدى ⁨{name}⁩ أنهم لم يوافقوا. فكّر أولاً فيما قد يصيبهم إن عُرف الأمر، واستخدم أسماء مستعارة.</translation>
    </message>
    <message>
        <source>{name} will see that they were not asked.</source>
        <translation>سيظهر لدى ⁨{name}⁩ أنهم لم يُسألوا.</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>جهة اتصال جديدة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>كل جهات الاتصال</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>لا جهات اتصال بعد</translation>
    </message>
    <message>
        <source>Keep people and organisations here, and how to reach them without harm. Nobody sees this list but you.</source>
        <translation>احفظ هنا الأشخاص والمنظمات، وكيفية الوصول إليهم دون إلحاق الأذى بهم. لا يرى هذه القائمة أحد سواك.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Remove this contact</source>
        <translation>إزالة جهة الاتصال هذه</translation>
    </message>
    <message>
        <source>A removed contact can be brought back right after.</source>
        <translation>يمكن استعادة جهة الاتصال بعد إزالتها مباشرة.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>How to reach them safely</source>
        <translation>كيفية الوصول الآمن</translation>
    </message>
    <message>
        <source>For example: ring twice, then write. Never from the office.</source>
        <translation>مثلاً: رنّ مرتين ثم اكتب. لا تتصل من المكتب أبداً.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>أُزيلت جهة الاتصال ⁨{name}⁩.</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>لا قضايا</numerusform>
            <numerusform>قضية واحدة</numerusform>
            <numerusform>قضيتان</numerusform>
            <numerusform>%Ln قضايا</numerusform>
            <numerusform>%Ln قضية</numerusform>
            <numerusform>%Ln قضية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>لا حوادث</numerusform>
            <numerusform>حادثة واحدة</numerusform>
            <numerusform>حادثتان</numerusform>
            <numerusform>%Ln حوادث</numerusform>
            <numerusform>%Ln حادثة</numerusform>
            <numerusform>%Ln حادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفاً</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>لا جهات اتصال</numerusform>
            <numerusform>جهة اتصال واحدة</numerusform>
            <numerusform>جهتا اتصال</numerusform>
            <numerusform>%Ln جهات اتصال</numerusform>
            <numerusform>%Ln جهة اتصال</numerusform>
            <numerusform>%Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>لا دورات</numerusform>
            <numerusform>دورة واحدة</numerusform>
            <numerusform>دورتان</numerusform>
            <numerusform>%Ln دورات</numerusform>
            <numerusform>%Ln دورة</numerusform>
            <numerusform>%Ln دورة</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>From {moment}, {ago}</source>
        <translation>من ⁨{moment}⁩، ⁨{ago}⁩</translation>
    </message>
    <message>
        <source>{size} of content, from a vault of {store}</source>
        <translation>⁨{size}⁩ من المحتوى، من خزنة حجمها ⁨{store}⁩</translation>
    </message>
</context>
<context>
    <name>ContentsModel</name>
    <message>
        <source>read</source>
        <translation>قُرئت</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>مفتوحة الآن</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>ليست على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>ContentsPart</name>
    <message>
        <source>In the parcel</source>
        <translation>في الحزمة</translation>
    </message>
    <message>
        <source>It was packed in another vault. Take it in only if you packed it yourself, on a computer that you had before. What somebody else gives you may hold things that you never wrote.</source>
        <translation>حُزمت في خزنة أخرى. لا تقبلها إلا إذا حزمتها بنفسك على حاسوب كان لديك من قبل. فما يعطيك إياه غيرك قد يحوي أشياء لم تكتبها قط.</translation>
    </message>
    <message>
        <source>I packed it myself</source>
        <translation>أنا من حزمها</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message numerus="yes">
        <source>Packed on {day}: %n thing(s)</source>
        <translation>
            <numerusform>حُزمت في ⁨{day}⁩: لا شيء</numerusform>
            <numerusform>حُزمت في ⁨{day}⁩: عنصر واحد</numerusform>
            <numerusform>حُزمت في ⁨{day}⁩: عنصران</numerusform>
            <numerusform>حُزمت في ⁨{day}⁩: %Ln عناصر</numerusform>
            <numerusform>حُزمت في ⁨{day}⁩: %Ln عنصراً</numerusform>
            <numerusform>حُزمت في ⁨{day}⁩: %Ln عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غير ذلك</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentsStep</name>
    <message>
        <source>What will be found there</source>
        <translation>ما الذي سيوجد فيه</translation>
    </message>
    <message>
        <source>An empty half convinces nobody. Put in what anybody might have: a course that you read, some dates and notes, a journey, people whom everybody may know of. Use your own words: whoever knows Fieldbook would know words that it proposes.</source>
        <translation>النصف الفارغ لا يقنع أحداً. ضع فيه ما قد يكون عند أي شخص: دورة تقرؤها، ومواعيد وملاحظات، ورحلة، وأشخاصاً لا بأس أن يعرف بهم الجميع. استعمل كلماتك أنت: من يعرف Fieldbook سيعرف الكلمات التي يقترحها.</translation>
    </message>
    <message>
        <source>Nothing that you type here is kept in the half that you see now. It gets times of its own, between the making of this vault and now: in a vault that was made today all of it is of today. If you can, wait some days first.</source>
        <translation>لا يُحفظ شيء مما تكتبه هنا في النصف الذي تراه الآن. ويأخذ هناك أوقاتاً خاصة به، بين إنشاء هذه الخزنة والآن: في خزنة أُنشئت اليوم يكون كل ما فيه من اليوم. إن استطعت، فانتظر بضعة أيام أولاً.</translation>
    </message>
    <message>
        <source>Notes and dates</source>
        <translation>ملاحظات ومواعيد</translation>
    </message>
    <message>
        <source>They stand in Documentation there, under one name: a household, a journey, a study.</source>
        <translation>ستكون هناك في التوثيق، تحت اسم واحد: منزل، أو رحلة، أو دراسة.</translation>
    </message>
    <message>
        <source>Another note</source>
        <translation>ملاحظة أخرى</translation>
    </message>
    <message>
        <source>Their name together</source>
        <translation>اسمها معاً</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>They stand in Contacts there.</source>
        <translation>سيكونون هناك في جهات الاتصال.</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>شخص آخر</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>بلا دورات</numerusform>
            <numerusform>دورة واحدة</numerusform>
            <numerusform>دورتان</numerusform>
            <numerusform>%Ln دورات</numerusform>
            <numerusform>%Ln دورة</numerusform>
            <numerusform>%Ln دورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>بلا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>بلا جهات اتصال</numerusform>
            <numerusform>جهة اتصال واحدة</numerusform>
            <numerusform>جهتا اتصال</numerusform>
            <numerusform>%Ln جهات اتصال</numerusform>
            <numerusform>%Ln جهة اتصال</numerusform>
            <numerusform>%Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing: it will be empty</source>
        <translation>لا شيء، سيكون فارغاً</translation>
    </message>
</context>
<context>
    <name>ContentsView</name>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Copies and checks</source>
        <translation>النسخ والفحص</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>فحص كل شيء الآن</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>So that nothing is lost when a disk, a stick or a computer is.</source>
        <translation>كي لا يضيع شيء إذا ضاع قرص أو ذاكرة USB أو حاسوب.</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>Try a backup out</source>
        <translation>تجربة نسخة احتياطية</translation>
    </message>
    <message>
        <source>An encrypted file for the day when this computer is lost or broken. It holds what this passphrase opens, and nothing else.</source>
        <translation>ملف مشفّر ليوم يضيع فيه هذا الحاسوب أو يتعطل. يحوي ما تفتحه عبارة المرور هذه، ولا شيء سواه.</translation>
    </message>
    <message>
        <source>Last backup: {day}, {ago}.</source>
        <translation>آخر نسخة احتياطية: ⁨{day}⁩، ⁨{ago}⁩.</translation>
    </message>
    <message>
        <source>What you wrote since is only on this computer.</source>
        <translation>ما كتبته منذ ذلك الحين موجود على هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>There is no backup yet. What is in the vault is only on this computer.</source>
        <translation>لا توجد نسخة احتياطية بعد. ما في الخزنة موجود على هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>Last tried out: {day}, {ago}.</source>
        <translation>آخر تجربة: ⁨{day}⁩، ⁨{ago}⁩.</translation>
    </message>
    <message>
        <source>No backup has been tried out yet.</source>
        <translation>لم تُجرَّب أي نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>حان وقتها</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا توجد بعد</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Back to Copies and checks</source>
        <translation>العودة إلى النسخ والفحص</translation>
    </message>
    <message>
        <source>A backup takes everything out of the vault. Type your passphrase, so that nobody else makes one.</source>
        <translation>النسخة الاحتياطية تحوي نسخة من كل ما في الخزنة. اكتب عبارة المرور كي لا ينشئها غيرك.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>CourseCard</name>
    <message numerus="yes">
        <source>%Ln lesson(s)</source>
        <translation>
            <numerusform>بلا دروس</numerusform>
            <numerusform>درس واحد</numerusform>
            <numerusform>درسان</numerusform>
            <numerusform>%Ln دروس</numerusform>
            <numerusform>%Ln درساً</numerusform>
            <numerusform>%Ln درس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checklist(s)</source>
        <translation>
            <numerusform>بلا قوائم تحقق</numerusform>
            <numerusform>قائمة تحقق واحدة</numerusform>
            <numerusform>قائمتا تحقق</numerusform>
            <numerusform>%Ln قوائم تحقق</numerusform>
            <numerusform>%Ln قائمة تحقق</numerusform>
            <numerusform>%Ln قائمة تحقق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln form(s)</source>
        <translation>
            <numerusform>بلا استمارات</numerusform>
            <numerusform>استمارة واحدة</numerusform>
            <numerusform>استمارتان</numerusform>
            <numerusform>%Ln استمارات</numerusform>
            <numerusform>%Ln استمارة</numerusform>
            <numerusform>%Ln استمارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>بلا وثائق</numerusform>
            <numerusform>وثيقة واحدة</numerusform>
            <numerusform>وثيقتان</numerusform>
            <numerusform>%Ln وثائق</numerusform>
            <numerusform>%Ln وثيقة</numerusform>
            <numerusform>%Ln وثيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <translation>
            <numerusform>بلا مصطلحات</numerusform>
            <numerusform>مصطلح واحد</numerusform>
            <numerusform>مصطلحان</numerusform>
            <numerusform>%Ln مصطلحات</numerusform>
            <numerusform>%Ln مصطلحاً</numerusform>
            <numerusform>%Ln مصطلح</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} % read</source>
        <translation>قُرئ {share}٪</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاحة</translation>
    </message>
    <message>
        <source>{language} {size}</source>
        <comment>a language&apos;s code and how much is to fetch</comment>
        <translation>⁨{language}⁩ ⁨{size}⁩</translation>
    </message>
    <message>
        <source>What can be done with “{title}”</source>
        <translation>ما يمكن فعله بـ«⁨{title}⁩»</translation>
    </message>
    <message>
        <source>Take it off this computer…</source>
        <translation>إزالته من هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Update {size}</source>
        <translation>تحديث ⁨{size}⁩</translation>
    </message>
    <message>
        <source>Fetch {size}</source>
        <translation>تنزيل ⁨{size}⁩</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>لغات أخرى</translation>
    </message>
    <message>
        <source>Choose languages</source>
        <translation>اختيار اللغات</translation>
    </message>
    <message>
        <source>{language}, {size}</source>
        <comment>a language and how much is to fetch</comment>
        <translation>⁨{language}⁩، ⁨{size}⁩</translation>
    </message>
</context>
<context>
    <name>CoursesCard</name>
    <message>
        <source>Courses</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>Only such as anybody may have. They come there as if from a folder: without your organisation, and without what you read and noted in them. The first pages of a course count as read there: know what they say.</source>
        <translation>فقط ما يجوز أن يكون عند أي أحد. تصل إلى هناك كأنها من مجلد: بلا منظمتك، وبلا ما قرأته ودوّنته فيها. وتُعدّ الصفحات الأولى من إحدى الدورات مقروءة هناك: فلتعرف ما تقوله.</translation>
    </message>
    <message>
        <source>A course from a folder</source>
        <translation>دورة من مجلد</translation>
    </message>
    <message>
        <source>{title} · {size}</source>
        <translation>⁨{title}⁩ · ⁨{size}⁩</translation>
    </message>
    <message>
        <source>Do not take {name}</source>
        <translation>عدم أخذ ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Choose the folder of a course</source>
        <translation>اختيار مجلد الدورة</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Covered while another program is in front</source>
        <translation>محجوب ما دام برنامج آخر في الأمام</translation>
    </message>
</context>
<context>
    <name>CoverSwitch</name>
    <message>
        <source>Cover while another program is in front</source>
        <translation>الحجب عندما يكون برنامج آخر في المقدمة</translation>
    </message>
    <message>
        <source>While it is covered, its text cannot be read on the screen, nor in the list of windows.</source>
        <translation>ما دام محجوباً لا يُقرأ نصه على الشاشة ولا في قائمة النوافذ.</translation>
    </message>
</context>
<context>
    <name>CustodyCard</name>
    <message>
        <source>Chain of custody</source>
        <translation>سلسلة حيازة الأدلة</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in Evidence</source>
        <translation>
            <numerusform>ولا شيء غيرها في «الأدلة»</numerusform>
            <numerusform>وملف آخر في «الأدلة»</numerusform>
            <numerusform>وملفان آخران في «الأدلة»</numerusform>
            <numerusform>و%Ln ملفات أخرى في «الأدلة»</numerusform>
            <numerusform>و%Ln ملفاً آخر في «الأدلة»</numerusform>
            <numerusform>و%Ln ملف آخر في «الأدلة»</numerusform>
        </translation>
    </message>
    <message>
        <source>{whole} of {count} originals unchanged</source>
        <translation>{whole} من {count} من الأصول لم تتغيّر</translation>
    </message>
    <message>
        <source>Check the originals</source>
        <translation>التحقق من الأصول</translation>
    </message>
    <message>
        <source>Original untouched</source>
        <translation>الأصل لم يُمسّ</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Imported {time}</source>
        <translation>استُورد في ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Copy without metadata made {day}, {time}</source>
        <translation>أُعدّت نسخة بلا بيانات وصفية في ⁨{day}⁩، ⁨{time}⁩</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <source>For organisations</source>
        <translation>للمنظمات</translation>
    </message>
    <message>
        <source>Make a desk…</source>
        <translation>إنشاء مكتب…</translation>
    </message>
    <message>
        <source>Make this vault the desk of an organisation: it makes the keys, invites people, and opens what they send.</source>
        <translation>اجعل هذه الخزنة مكتباً لمنظمة: تُنشئ المفاتيح وتدعو الأشخاص وتفتح ما يرسلونه.</translation>
    </message>
</context>
<context>
    <name>DeskDialog</name>
    <message>
        <source>Make this vault a desk</source>
        <translation>جعل هذه الخزنة مكتباً</translation>
    </message>
    <message>
        <source>Choose a place for the owner file</source>
        <translation>اختيار مكان ملف المالك</translation>
    </message>
    <message>
        <source>A file is written that the hub is started with. Whoever has it decides whom the hub serves; it opens nothing that was sent.</source>
        <translation>يُكتب ملف يُشغَّل به الخادم الوسيط. من يملكه يقرر مَن يخدمه الخادم، ولا يفتح شيئاً مما أُرسل.</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>اسم المنظمة</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>عنوان الخادم الوسيط</translation>
    </message>
    <message>
        <source>Where shall the owner file go?</source>
        <translation>أين يُحفظ ملف المالك؟</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>دعوة شخص</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>حصص الاسترداد</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>صندوق الوارد</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>المراسلة</translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translation>لم يصل شيء بعد</translation>
    </message>
    <message>
        <source>Invite people, and exchange to receive what they send. Only this desk can open it.</source>
        <translation>ادعُ أشخاصاً، وأجرِ التبادل لتستلم ما يرسلونه. لا يستطيع فتحه إلا هذا المكتب.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>It goes with the next exchange.</source>
        <translation>يُرسل مع التبادل القادم.</translation>
    </message>
</context>
<context>
    <name>DestroyPart</name>
    <message>
        <source>Destroy this vault</source>
        <translation>إتلاف هذه الخزنة</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that you sent or want to send: nobody has accepted them yet. Send them first if you can.</source>
        <translation>
            <numerusform>لا شيء مما أرسلته أو تريد إرساله ينتظر القبول.</numerusform>
            <numerusform>شيء واحد أرسلته أو تريد إرساله لم يقبله أحد بعد. أرسله أولاً إن استطعت.</numerusform>
            <numerusform>شيئان أرسلتهما أو تريد إرسالهما لم يقبلهما أحد بعد. أرسلهما أولاً إن استطعت.</numerusform>
            <numerusform>%Ln أشياء أرسلتها أو تريد إرسالها لم يقبلها أحد بعد. أرسلها أولاً إن استطعت.</numerusform>
            <numerusform>%Ln شيئاً أرسلته أو تريد إرساله لم يقبله أحد بعد. أرسله أولاً إن استطعت.</numerusform>
            <numerusform>%Ln شيء أرسلته أو تريد إرساله لم يقبله أحد بعد. أرسله أولاً إن استطعت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent or accepted.</source>
        <translation>لا شيء ينتظر الإرسال أو القبول.</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>ما يضيع</translation>
    </message>
    <message>
        <source>Copies of the vault that were made before open with the passphrase of that day, and backups with their own keys.</source>
        <translation>نسخ الخزنة التي أُخذت من قبل تُفتح بعبارة المرور التي كانت في ذلك اليوم، والنسخ الاحتياطية تُفتح بمفاتيحها الخاصة.</translation>
    </message>
    <message>
        <source>Everything that you see in this vault.</source>
        <translation>كل ما تراه في هذه الخزنة.</translation>
    </message>
    <message>
        <source>Everything that you see in this vault: {things}.</source>
        <translation>كل ما تراه في هذه الخزنة: {things}.</translation>
    </message>
    <message>
        <source>Everything in the other half, if there is anything. The keys of both halves are written over, then the files are removed.</source>
        <translation>كل ما في النصف الآخر، إن كان فيه شيء. يُكتب فوق مفاتيح النصفين، ثم تُزال الملفات.</translation>
    </message>
    <message>
        <source>Nobody can bring it back: no passphrase, no recovery words, no organisation.</source>
        <translation>لا أحد يستطيع إعادته: لا عبارة مرور، ولا كلمات استرداد، ولا منظمة.</translation>
    </message>
    <message>
        <source>What it does not reach</source>
        <translation>ما لا يصل إليه</translation>
    </message>
    <message>
        <source>What a stick or a modern disk may keep of places that were written over.</source>
        <translation>ما قد تحتفظ به ذاكرة USB أو قرص حديث من مواضع كُتب فوقها.</translation>
    </message>
    <message>
        <source>Whoever looks at the disk may see that a vault was here. In some countries destroying it while you are being searched is a crime.</source>
        <translation>من يفحص القرص قد يرى أن خزنة كانت هنا. وفي بعض البلدان يُعد إتلافها أثناء تفتيشك جريمة.</translation>
    </message>
    <message>
        <source>Destroy the vault</source>
        <translation>إتلاف الخزنة</translation>
    </message>
    <message>
        <source>Do not destroy it</source>
        <translation>عدم إتلافها</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>بلا قضايا</numerusform>
            <numerusform>قضية واحدة</numerusform>
            <numerusform>قضيتان</numerusform>
            <numerusform>%Ln قضايا</numerusform>
            <numerusform>%Ln قضية</numerusform>
            <numerusform>%Ln قضية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>بلا جهات اتصال</numerusform>
            <numerusform>جهة اتصال واحدة</numerusform>
            <numerusform>جهتا اتصال</numerusform>
            <numerusform>%Ln جهات اتصال</numerusform>
            <numerusform>%Ln جهة اتصال</numerusform>
            <numerusform>%Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>بلا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>بلا دورات</numerusform>
            <numerusform>دورة واحدة</numerusform>
            <numerusform>دورتان</numerusform>
            <numerusform>%Ln دورات</numerusform>
            <numerusform>%Ln دورة</numerusform>
            <numerusform>%Ln دورة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DestroyWay</name>
    <message>
        <source>What is lost</source>
        <translation>ما يضيع</translation>
    </message>
    <message>
        <source>Everything in both halves of this vault: documentation with its files, contacts, messages, courses, and the keys for the exchange with your organisation.</source>
        <translation>كل ما في نصفي هذه الخزنة: التوثيق وملفاته، وجهات الاتصال، والرسائل، والدورات، ومفاتيح التبادل مع منظمتك.</translation>
    </message>
    <message>
        <source>Also what waits to be sent. How much that is cannot be told while the vault is locked: if there is time, open it and look at Exchange.</source>
        <translation>وكذلك ما ينتظر الإرسال. لا يمكن معرفة مقداره والخزنة مقفلة: إن كان هناك وقت فافتحها وانظر في صفحة التبادل.</translation>
    </message>
    <message>
        <source>It does not reach a copy that somebody made before, nor your backups. In some countries it is a crime to destroy data during an inspection, and it may put you in danger.</source>
        <translation>لا يصل ذلك إلى نسخة صنعها أحد من قبل، ولا إلى نسخك الاحتياطية. وفي بعض البلدان يُعدّ إتلاف البيانات أثناء التفتيش جريمة، وقد يعرّضك للخطر.</translation>
    </message>
    <message>
        <source>What this cannot do</source>
        <translation>ما لا يستطيعه هذا</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation>إتلاف هذه الخزنة</translation>
    </message>
    <message>
        <source>Nothing opens it afterwards: no passphrase, no key file, no recovery words. It cannot be undone.</source>
        <translation>لا يفتحها شيء بعد ذلك: لا عبارة مرور ولا ملف مفتاح ولا كلمات استرداد. ولا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Also the older vaults that are kept beside it: {names}.</source>
        <translation>وكذلك الخزنات الأقدم المحفوظة بجانبها: {names}.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Documentation</name>
    <message>
        <source>Case of {date}</source>
        <translation>قضية ⁨{date}⁩</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>وُضع جانباً</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>استُعيد</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>أُضيف ملف</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Written: {fields}</source>
        <translation>كُتب: ⁨{fields}⁩</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>what</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>when</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>account</source>
        <translation>الإفادة</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>pseudonym</source>
        <translation>الاسم المستعار</translation>
    </message>
    <message>
        <source>role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>how to name</source>
        <translation>طريقة التسمية</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>⁨{day}⁩، ⁨{time}⁩</translation>
    </message>
    <message>
        <source>about {day}</source>
        <translation>نحو ⁨{day}⁩</translation>
    </message>
    <message>
        <source>{degrees} N</source>
        <translation>{degrees} شمالاً</translation>
    </message>
    <message>
        <source>{degrees} S</source>
        <translation>{degrees} جنوباً</translation>
    </message>
    <message>
        <source>{degrees} E</source>
        <translation>{degrees} شرقاً</translation>
    </message>
    <message>
        <source>{degrees} W</source>
        <translation>{degrees} غرباً</translation>
    </message>
    <message>
        <source>{latitude}, {longitude}</source>
        <translation>⁨{latitude}⁩، ⁨{longitude}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>بلا حوادث</numerusform>
            <numerusform>حادثة واحدة</numerusform>
            <numerusform>حادثتان</numerusform>
            <numerusform>%Ln حوادث</numerusform>
            <numerusform>%Ln حادثة</numerusform>
            <numerusform>%Ln حادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصاً</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>بلا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفاً</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>بلا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Case without a title</source>
        <translation>قضية بلا عنوان</translation>
    </message>
    <message>
        <source>Incident without a title</source>
        <translation>حادثة بلا عنوان</translation>
    </message>
    <message>
        <source>Person without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>ضحية</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>شاهد</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>Alleged perpetrator</source>
        <translation>جانٍ مزعوم</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message numerus="yes">
        <source>%n victim(s)</source>
        <translation>
            <numerusform>لا ضحايا</numerusform>
            <numerusform>ضحية واحدة</numerusform>
            <numerusform>ضحيتان</numerusform>
            <numerusform>%Ln ضحايا</numerusform>
            <numerusform>%Ln ضحية</numerusform>
            <numerusform>%Ln ضحية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n witness(es)</source>
        <translation>
            <numerusform>لا شهود</numerusform>
            <numerusform>شاهد واحد</numerusform>
            <numerusform>شاهدان</numerusform>
            <numerusform>%Ln شهود</numerusform>
            <numerusform>%Ln شاهداً</numerusform>
            <numerusform>%Ln شاهد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%Ln مصادر</numerusform>
            <numerusform>%Ln مصدراً</numerusform>
            <numerusform>%Ln مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alleged perpetrator(s)</source>
        <translation>
            <numerusform>لا جناة مزعومين</numerusform>
            <numerusform>جانٍ مزعوم واحد</numerusform>
            <numerusform>جانيان مزعومان</numerusform>
            <numerusform>%Ln جناة مزعومين</numerusform>
            <numerusform>%Ln جانياً مزعوماً</numerusform>
            <numerusform>%Ln جانٍ مزعوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>الاسم الحقيقي</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>الأحرف الأولى</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>اسم مستعار</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>وافق</translation>
    </message>
    <message>
        <source>Did not agree</source>
        <translation>لم يوافق</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>الموافقة مسجّلة</translation>
    </message>
    <message>
        <source>{role} · named “{name}” to others</source>
        <translation>⁨{role}⁩ · يُذكر للآخرين باسم «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Accepted by {organisation} on {date}</source>
        <translation>قُبل لدى ⁨{organisation}⁩ في ⁨{date}⁩</translation>
    </message>
    <message>
        <source>Waiting for a connection</source>
        <translation>بانتظار الاتصال</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Stored by the hub</source>
        <translation>محفوظ لدى الخادم الوسيط</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>ورد الرد</translation>
    </message>
    <message>
        <source>Not delivered: the mailbox is gone</source>
        <translation>لم يُسلَّم: صندوق البريد لم يعد موجوداً</translation>
    </message>
    <message>
        <source>Not sent: a file is damaged or gone</source>
        <translation>لم يُرسل: ملف تالف أو غير موجود</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Refused: {why}</source>
        <translation>مرفوض: ⁨{why}⁩</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>تسجيل صوتي</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>The name ends in “{ending}”, but the content is of another kind.</source>
        <translation>ينتهي الاسم بـ «⁨{ending}⁩»، لكن المحتوى من نوع آخر.</translation>
    </message>
    <message>
        <source>The name ends in “{ending}”, but the content is: {kind}.</source>
        <translation>ينتهي الاسم بـ «⁨{ending}⁩»، لكن المحتوى: ⁨{kind}⁩.</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>المكان: ⁨{place}⁩</translation>
    </message>
    <message>
        <source>Taken: {time}</source>
        <translation>التُقطت في: ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Camera: {camera}</source>
        <translation>الكاميرا: ⁨{camera}⁩</translation>
    </message>
    <message>
        <source>Notes that the camera or a program left in the file</source>
        <translation>ملاحظات تركتها الكاميرا أو أحد البرامج في الملف</translation>
    </message>
</context>
<context>
    <name>DocumentationPage</name>
    <message>
        <source>Documentation</source>
        <translation>التوثيق</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>حادثة جديدة</translation>
    </message>
</context>
<context>
    <name>DuressOverview</name>
    <message>
        <source>This page says the same in every vault and in both halves. It does not know whether the other half is used.</source>
        <translation>تقول هذه الصفحة الشيء نفسه في كل خزنة وفي النصفين. ولا تعرف هل النصف الآخر مستعمل.</translation>
    </message>
    <message>
        <source>First of all</source>
        <translation>قبل كل شيء</translation>
    </message>
    <message>
        <source>What is not on this computer is protected best. If you can, take things off before a journey, and lock at the first sign of trouble: Ctrl+L locks at once, in every window. Nothing on this page protects from force.</source>
        <translation>أفضل حماية للشيء ألا يكون على هذا الحاسوب. إن استطعت فأزل ما يهم قبل السفر، واقفل عند أول علامة خطر: Ctrl+L يقفل فوراً في كل نافذة. لا شيء في هذه الصفحة يحمي من القوة.</translation>
    </message>
    <message>
        <source>Before a journey</source>
        <translation>قبل السفر</translation>
    </message>
    <message>
        <source>A passphrase that you could give</source>
        <translation>عبارة مرور يمكنك إعطاؤها</translation>
    </message>
    <message>
        <source>A second passphrase opens the other half of this vault, with things in it that anybody may see.</source>
        <translation>عبارة مرور ثانية تفتح النصف الآخر من هذه الخزنة، وفيه أشياء يجوز أن يراها أي أحد.</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>إعدادها</translation>
    </message>
    <message>
        <source>A passphrase that destroys the other half</source>
        <translation>عبارة مرور تُتلف النصف الآخر</translation>
    </message>
    <message>
        <source>It opens the half in which it was made and destroys the other one, without a sign. There is none unless you make one, and a copy of the disk defeats it.</source>
        <translation>تفتح النصف الذي أُنشئت فيه وتُتلف الآخر بلا أي علامة. لا توجد إلا إذا أنشأتها، ونسخة من القرص تُبطل أثرها.</translation>
    </message>
    <message>
        <source>Add one here</source>
        <translation>إضافة واحدة هنا</translation>
    </message>
    <message>
        <source>Not sure what a passphrase does? Try it: nothing is opened, nothing is changed.</source>
        <translation>ألا تعرف ما تفعله عبارة مرور؟ جرّبها: لا يُفتح شيء ولا يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Try a passphrase</source>
        <translation>تجربة عبارة مرور</translation>
    </message>
    <message>
        <source>A new vault in place of this one</source>
        <translation>خزنة جديدة مكان هذه</translation>
    </message>
    <message>
        <source>For when the computer was out of your sight, and somebody may have copied the disk. What you have is written anew under new keys, so that a copy made before tells nothing about what you do from now on.</source>
        <translation>تُستعمل إذا غاب الحاسوب عن نظرك وربما نسخ أحدٌ القرص. يُكتب ما لديك من جديد بمفاتيح جديدة، فلا تدل نسخة أُخذت من قبل على ما تفعله من الآن.</translation>
    </message>
    <message>
        <source>It asks for every passphrase that you want to keep; what is not typed is not carried over. A recovery sheet or shares are made anew afterwards.</source>
        <translation>تُطلب كل عبارة مرور تريد الإبقاء عليها؛ ولن تُنقل عبارة لم تكتبها، ولا ما تفتحه وحدها. وتُعدّ ورقة الاسترداد أو الحصص من جديد بعد ذلك.</translation>
    </message>
    <message>
        <source>Lock, and make it new</source>
        <translation>القفل ثم إنشاؤها من جديد</translation>
    </message>
    <message>
        <source>You also find it under “More” on the page where you type your passphrase.</source>
        <translation>تجده أيضاً تحت «المزيد» في الصفحة التي تكتب فيها عبارة المرور.</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation>إتلاف هذه الخزنة</translation>
    </message>
    <message>
        <source>The keys of both halves are written over and the files removed. Nothing opens it again. Copies that were made before still open.</source>
        <translation>يُكتب فوق مفاتيح النصفين وتُزال الملفات. لا شيء يفتحها بعد ذلك. أما النسخ التي صُنعت من قبل فتبقى تُفتح.</translation>
    </message>
    <message>
        <source>Destroy this vault…</source>
        <translation>إتلاف هذه الخزنة…</translation>
    </message>
</context>
<context>
    <name>DuressPage</name>
    <message>
        <source>Under pressure</source>
        <translation>تحت الضغط</translation>
    </message>
    <message>
        <source>Try a passphrase</source>
        <translation>تجربة عبارة مرور</translation>
    </message>
    <message>
        <source>When somebody may make you open this vault.</source>
        <translation>إذا كان أحد قد يُجبرك على فتح هذه الخزنة.</translation>
    </message>
    <message>
        <source>To let a passphrase open the other half, first type the one that opens this half now. {sentence}</source>
        <translation>كي تفتح عبارةُ مرور أخرى النصفَ الآخر، اكتب أولاً العبارة التي تفتح هذا النصف الآن. {sentence}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقّف العمل.</translation>
    </message>
    <message>
        <source>The half that you see now is as it was.</source>
        <translation>النصف الذي تراه الآن كما كان.</translation>
    </message>
    <message>
        <source>The other half opens for nobody until you make it.</source>
        <translation>النصف الآخر لا يُفتح لأحد حتى تنشئه.</translation>
    </message>
    <message>
        <source>To add a passphrase that destroys the other half, first type the one that opens this half now.</source>
        <translation>لإضافة عبارة مرور تُتلف النصف الآخر، اكتب أولاً العبارة التي تفتح هذا النصف الآن.</translation>
    </message>
    <message>
        <source>Added. Whoever opens the vault with it destroys the other half.</source>
        <translation>أُضيفت. من يفتح الخزنة بها يُتلف النصف الآخر.</translation>
    </message>
    <message>
        <source>To destroy this vault, first type a passphrase that opens it now. The next page shows what would be lost.</source>
        <translation>لإتلاف هذه الخزنة، اكتب أولاً عبارة مرور تفتحها الآن. تعرض الصفحة التالية ما سيضيع.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>بدء التبادل الآن</translation>
    </message>
    <message>
        <source>What leaves this computer, what comes in.</source>
        <translation>ما يخرج من هذا الحاسوب وما يصل إليه.</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>منظمتك</translation>
    </message>
    <message>
        <source>Exchanging</source>
        <translation>جارٍ التبادل</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>Last exchange: {when}</source>
        <translation>آخر تبادل: ⁨{when}⁩</translation>
    </message>
    <message>
        <source>No exchange yet</source>
        <translation>لم يجرِ أي تبادل بعد</translation>
    </message>
    <message>
        <source>Courses as of {when}</source>
        <translation>الدورات حتى ⁨{when}⁩</translation>
    </message>
    <message>
        <source>Nothing waits. What you send to {name} is listed here, with how far it got.</source>
        <translation>لا شيء ينتظر. ما ترسله إلى ⁨{name}⁩ يظهر هنا مع المرحلة التي بلغها.</translation>
    </message>
    <message>
        <source>A recovery share of this vault</source>
        <translation>حصة استرداد لهذه الخزنة</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>توثيق</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Sealed words</source>
        <translation>كلمات مختومة</translation>
    </message>
    <message>
        <source>It is not sent. What you wrote is a draft, as before.</source>
        <translation>لن يُرسل. ما كتبته مسودة كما كان.</translation>
    </message>
    <message>
        <source>It is not sent. You find its text where you wrote it.</source>
        <translation>لن تُرسل. تجد نصّها حيث كتبته.</translation>
    </message>
    <message>
        <source>It is not sent. To give the organisation a share, make new shares.</source>
        <translation>لن تُرسل. لإعطاء المنظمة حصة أعدّ حصصاً جديدة.</translation>
    </message>
    <message>
        <source>You have joined {name}.</source>
        <translation>انضممت إلى ⁨{name}⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) sent.</source>
        <translation>
            <numerusform>لم يُرسل شيء.</numerusform>
            <numerusform>أُرسل عنصر واحد.</numerusform>
            <numerusform>أُرسل عنصران.</numerusform>
            <numerusform>أُرسلت %Ln عناصر.</numerusform>
            <numerusform>أُرسل %Ln عنصراً.</numerusform>
            <numerusform>أُرسل %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came.</source>
        <translation>
            <numerusform>لم يصل شيء.</numerusform>
            <numerusform>وصل عنصر واحد.</numerusform>
            <numerusform>وصل عنصران.</numerusform>
            <numerusform>وصلت %Ln عناصر.</numerusform>
            <numerusform>وصل %Ln عنصراً.</numerusform>
            <numerusform>وصل %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of courses fetched.</source>
        <translation>
            <numerusform>لم تُنزَّل أي صفحة من الدورات.</numerusform>
            <numerusform>نُزّلت صفحة واحدة من الدورات.</numerusform>
            <numerusform>نُزّلت صفحتان من الدورات.</numerusform>
            <numerusform>نُزّلت %Ln صفحات من الدورات.</numerusform>
            <numerusform>نُزّلت %Ln صفحة من الدورات.</numerusform>
            <numerusform>نُزّلت %Ln صفحة من الدورات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still wait.</source>
        <translation>
            <numerusform>لا شيء ينتظر.</numerusform>
            <numerusform>لا يزال عنصر واحد ينتظر.</numerusform>
            <numerusform>لا يزال عنصران ينتظران.</numerusform>
            <numerusform>لا تزال %Ln عناصر تنتظر.</numerusform>
            <numerusform>لا يزال %Ln عنصراً ينتظر.</numerusform>
            <numerusform>لا يزال %Ln عنصر ينتظر.</numerusform>
        </translation>
    </message>
    <message>
        <source>{up} went up, {down} came down.</source>
        <translation>أُرسل {up} واستُلم {down}.</translation>
    </message>
</context>
<context>
    <name>Fetching</name>
    <message>
        <source>Fetching</source>
        <translation>جارٍ التنزيل</translation>
    </message>
    <message>
        <source>Fetching “{title}”</source>
        <translation>جارٍ تنزيل «⁨{title}⁩»</translation>
    </message>
    <message>
        <source>You can go on reading and writing meanwhile.</source>
        <translation>يمكنك متابعة القراءة والكتابة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>“{title}” is on this computer</source>
        <translation>«⁨{title}⁩» على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Stopped. What came so far is kept; the rest comes when you fetch again.</source>
        <translation>توقّف التنزيل. ما وصل محفوظ، والباقي يأتي عندما تنزّل من جديد.</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Home folder</source>
        <translation>المجلد الشخصي</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation>اختيار هذا المجلد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>المجلد الأعلى</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>There is no folder in this folder.</source>
        <translation>لا يوجد أي مجلد داخل هذا المجلد.</translation>
    </message>
    <message>
        <source>There is nothing in this folder that can be chosen here.</source>
        <translation>ليس في هذا المجلد ما يمكن اختياره هنا.</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>هذا المجلد فارغ.</translation>
    </message>
    <message>
        <source>There is no file or folder of this name.</source>
        <translation>لا يوجد ملف أو مجلد بهذا الاسم.</translation>
    </message>
    <message>
        <source>This is a file. Type the name of a folder.</source>
        <translation>هذا ملف. اكتب اسم مجلد.</translation>
    </message>
    <message>
        <source>A file of this kind cannot be chosen here.</source>
        <translation>لا يمكن اختيار ملف من هذا النوع هنا.</translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <translation>لم يُختر شيء.</translation>
    </message>
    <message>
        <source>There is already a file of this name.</source>
        <translation>يوجد ملف بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <source>Press Save again to replace it, or type another name.</source>
        <translation>اضغط «حفظ» مرة أخرى لاستبداله، أو اكتب اسماً آخر.</translation>
    </message>
    <message>
        <source>It is not replaced. Type another name.</source>
        <translation>لن يُستبدل. اكتب اسماً آخر.</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Open {name}</source>
        <translation>فتح ⁨{name}⁩</translation>
    </message>
    <message>
        <source>This file tells more than its picture, in a form that cannot be taken out. Choose what happens to it.</source>
        <translation>هذا الملف يكشف أكثر مما تُظهره صورته، بشكل لا يمكن نزعه. اختر ما تفعله به.</translation>
    </message>
    <message>
        <source>This photo contains a place: {place}</source>
        <translation>هذه الصورة تحتوي على مكان: ⁨{place}⁩</translation>
    </message>
    <message>
        <source>This photo tells more than it shows</source>
        <translation>هذه الصورة تكشف أكثر مما تُظهره</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>إرساله</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>استثناؤه</translation>
    </message>
    <message>
        <source>Send without it</source>
        <translation>إرساله دون ذلك</translation>
    </message>
    <message>
        <source>Send with it</source>
        <translation>إرساله مع ذلك</translation>
    </message>
    <message>
        <source>Send it as it is</source>
        <translation>إرساله كما هو</translation>
    </message>
    <message>
        <source>{name}: {choice}</source>
        <translation>⁨{name}⁩: ⁨{choice}⁩</translation>
    </message>
</context>
<context>
    <name>FileTile</name>
    <message>
        <source>Open {name}</source>
        <translation>فتح ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Put {name} away</source>
        <translation>وضع ⁨{name}⁩ جانباً</translation>
    </message>
    <message>
        <source>Contains a place</source>
        <translation>يحتوي على مكان</translation>
    </message>
    <message>
        <source>{name} was put away</source>
        <translation>وُضع ⁨{name}⁩ جانباً</translation>
    </message>
</context>
<context>
    <name>FileView</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>added {time}</source>
        <translation>أُضيف في ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Original untouched</source>
        <translation>الأصل لم يُمسّ</translation>
    </message>
    <message>
        <source>Contains a place</source>
        <translation>يحتوي على مكان</translation>
    </message>
    <message>
        <source>A copy without metadata exists</source>
        <translation>توجد نسخة بلا بيانات وصفية</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Photos and files</source>
        <translation>الصور والملفات</translation>
    </message>
    <message>
        <source>No files go with it.</source>
        <translation>لا ملفات مرفقة.</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>Photos, films, scans, papers. Each file is kept exactly as it is; the original on your disk is not touched.</source>
        <translation>صور ومقاطع مصورة ووثائق ممسوحة وأوراق. يُحفظ كل ملف كما هو تماماً، ولا يُمسّ الأصل على قرصك.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>or drop them here</source>
        <translation>أو أفلتها هنا</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this page</source>
        <translation>البحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>غير موجود في هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Search everything {shortcut}</source>
        <translation>البحث في كل شيء {shortcut}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”. Try one word, or the beginning of a word.</source>
        <translation>لا نتائج عن «⁨{words}⁩». جرّب كلمة واحدة أو بداية كلمة.</translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>{sentence} It is “{name}”.</source>
        <translation>{sentence} وهو «{name}».</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>أُصلح</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>منذ ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Lock, and choose “More” where the passphrase is asked for: there a backup can be brought back, and what a damaged vault still holds can be rescued.</source>
        <translation>اقفل، واختر «المزيد» حيث تُطلب عبارة المرور: هناك يمكن الاستعادة من نسخة احتياطية، وإنقاذ ما بقي في خزنة تالفة.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>إظهار الملف</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>قرأت هذا</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>الخطوة {number} من {count}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقاً</translation>
    </message>
    <message>
        <source>Making your vault</source>
        <translation>يجري إنشاء خزنتك</translation>
    </message>
    <message>
        <source>First it is measured how much work this computer can give to each try of a passphrase. That takes some seconds.</source>
        <translation>يُقاس أولاً مقدار العمل الذي يستطيع هذا الحاسوب أن يبذله في كل محاولة لعبارة مرور. ويستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>جارٍ الانضمام…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقّف العمل.</translation>
    </message>
    <message>
        <source>Nothing was left on the disk.</source>
        <translation>لم يبقَ شيء على القرص.</translation>
    </message>
    <message>
        <source>Begin again whenever you like.</source>
        <translation>ابدأ من جديد متى شئت.</translation>
    </message>
</context>
<context>
    <name>GlossaryView</name>
    <message>
        <source>Glossary</source>
        <translation>المسرد</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>البحث عن مصطلح</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>المصطلحات</translation>
    </message>
    <message>
        <source>No term has “{words}” in it. Try the beginning of a word.</source>
        <translation>لا يوجد مصطلح فيه «⁨{words}⁩». جرّب بداية كلمة.</translation>
    </message>
</context>
<context>
    <name>GoingRow</name>
    <message>
        <source>Do not send</source>
        <translation>عدم الإرسال</translation>
    </message>
    <message>
        <source>Do not send: {title}</source>
        <translation>عدم الإرسال: ⁨{title}⁩</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Choose all</source>
        <translation>اختيار الكل</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>عدم اختيار شيء</translation>
    </message>
    <message>
        <source>Show each one</source>
        <translation>عرض كل واحد</translation>
    </message>
    <message>
        <source>{chosen} of {count} chosen</source>
        <translation>اختير {chosen} من {count}</translation>
    </message>
</context>
<context>
    <name>HalfReady</name>
    <message>
        <source>The other half is ready</source>
        <translation>النصف الآخر جاهز</translation>
    </message>
    <message>
        <source>Its passphrase opens it from now on. Nothing about it is kept in the half that you see now.</source>
        <translation>تفتحه عبارة مروره من الآن. ولا يُحفظ شيء عنه في النصف الذي تراه الآن.</translation>
    </message>
    <message>
        <source>Not put in: {name}. {why}</source>
        <translation>لم يوضع: ⁨{name}⁩. ⁨{why}⁩</translation>
    </message>
    <message>
        <source>So that it stays believable</source>
        <translation>ليبقى مقنعاً</translation>
    </message>
    <message>
        <source>Lock now, open it with its passphrase, and look around as a stranger would.</source>
        <translation>اقفل الآن، وافتحه بعبارة مروره، وانظر فيه كما ينظر الغريب.</translation>
    </message>
    <message>
        <source>Open it every week: read on in a course, write down a date, add a person.</source>
        <translation>افتحه كل أسبوع: تابع القراءة في دورة، ودوّن موعداً، وأضف شخصاً.</translation>
    </message>
    <message>
        <source>Change how it looks there, as you like it: its settings are its own.</source>
        <translation>غيّر مظهره كما تحب: فإعداداته خاصة به.</translation>
    </message>
    <message>
        <source>Never write in one half that there is another one.</source>
        <translation>لا تكتب أبداً في أحد النصفين أن هناك نصفاً آخر.</translation>
    </message>
    <message>
        <source>If you join an organisation from there, join as somebody else, or not at all.</source>
        <translation>إن انضممت منه إلى منظمة فانضم باسم شخص آخر، أو لا تنضم إطلاقاً.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقاً</translation>
    </message>
</context>
<context>
    <name>HalfWalk</name>
    <message>
        <source>Make it</source>
        <translation>إنشاؤه</translation>
    </message>
    <message>
        <source>What will be put in: {things}.</source>
        <translation>ما سيوضع فيه: {things}.</translation>
    </message>
</context>
<context>
    <name>HandingPart</name>
    <message>
        <source>Typed back</source>
        <translation>أُعيدت كتابتها</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقاً</translation>
    </message>
    <message>
        <source>Share {number} of {count}: {name}</source>
        <translation>الحصة {number} من {count}: {name}</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>الشخص {number}</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>المنظمة</translation>
    </message>
</context>
<context>
    <name>HeldShareRow</name>
    <message>
        <source>one of {count}, any {need} open the vault</source>
        <translation>واحدة من {count}، وتكفي {need} منها لفتح الخزنة</translation>
    </message>
    <message>
        <source>here since {day}</source>
        <translation>هنا منذ ⁨{day}⁩</translation>
    </message>
    <message>
        <source>last handed out on {day}</source>
        <translation>سُلّمت آخر مرة في ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Hand out the share of {name}</source>
        <translation>تسليم حصة ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Erase the share of {name}</source>
        <translation>محو حصة ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>HeldSharesPage</name>
    <message>
        <source>Recovery shares</source>
        <translation>حصص الاسترداد</translation>
    </message>
    <message>
        <source>Members gave them to this desk for the day when they forget their passphrase. One share alone opens nothing.</source>
        <translation>أودعها أعضاء لدى هذا المكتب ليوم ينسون فيه عبارة المرور. الحصة الواحدة وحدها لا تفتح شيئاً.</translation>
    </message>
    <message>
        <source>No share is kept here</source>
        <translation>لا حصة محفوظة هنا</translation>
    </message>
    <message>
        <source>A member who makes recovery shares can give one to this desk, sealed. It comes with an exchange, and then stands here.</source>
        <translation>يستطيع العضو الذي يُعدّ حصص استرداد أن يودع إحداها لدى هذا المكتب مختومة. تصل مع تبادل ثم تظهر هنا.</translation>
    </message>
    <message>
        <source>Kept for members</source>
        <translation>محفوظة للأعضاء</translation>
    </message>
    <message>
        <source>{name}: a share came</source>
        <translation>⁨{name}⁩: وصلت حصة</translation>
    </message>
    <message>
        <source>{name}: a new share took the place of the old one</source>
        <translation>⁨{name}⁩: حلّت حصة جديدة محل القديمة</translation>
    </message>
    <message>
        <source>{name}: the share was handed out</source>
        <translation>⁨{name}⁩: سُلّمت الحصة</translation>
    </message>
    <message>
        <source>{name}: the share was erased</source>
        <translation>⁨{name}⁩: مُحيت الحصة</translation>
    </message>
    <message>
        <source>What was done with them</source>
        <translation>ما جرى لها</translation>
    </message>
    <message>
        <source>The words of the share of {name} are shown, and the log says so.</source>
        <translation>تُعرض كلمات حصة ⁨{name}⁩، ويُسجَّل ذلك في السجل.</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>عرض الكلمات</translation>
    </message>
    <message>
        <source>The share of {name} is erased here for ever. If {name} forgets the passphrase, only the other shares are left.</source>
        <translation>تُمحى حصة ⁨{name}⁩ من هنا إلى الأبد. وإن نُسيت عبارة مرور ⁨{name}⁩ فلن تبقى إلا الحصص الأخرى.</translation>
    </message>
    <message>
        <source>Erase the share</source>
        <translation>محو الحصة</translation>
    </message>
    <message>
        <source>The share of {name} is erased.</source>
        <translation>مُحيت حصة ⁨{name}⁩.</translation>
    </message>
</context>
<context>
    <name>HistoryPart</name>
    <message>
        <source>Each change is kept and signed, so that you can show later when something was written.</source>
        <translation>يُحفظ كل تغيير ويُوقَّع، كي تستطيع لاحقاً أن تُثبت متى كُتب الشيء.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>في مكان آخر</translation>
    </message>
    <message>
        <source>date lost</source>
        <translation>فُقد التاريخ</translation>
    </message>
    <message>
        <source>rescued {when}</source>
        <translation>أُنقذ في {when}</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Let go too early. Nothing happened.</source>
        <translation>رُفعت اليد قبل الأوان. لم يحدث شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Hold it for %n second(s). Letting go earlier does nothing.</source>
        <translation>
            <numerusform>استمر في الضغط. إن رفعت يدك قبل ذلك فلن يحدث شيء.</numerusform>
            <numerusform>استمر في الضغط ثانية واحدة. إن رفعت يدك قبل ذلك فلن يحدث شيء.</numerusform>
            <numerusform>استمر في الضغط ثانيتين. إن رفعت يدك قبل ذلك فلن يحدث شيء.</numerusform>
            <numerusform>استمر في الضغط %Ln ثوانٍ. إن رفعت يدك قبل ذلك فلن يحدث شيء.</numerusform>
            <numerusform>استمر في الضغط %Ln ثانية. إن رفعت يدك قبل ذلك فلن يحدث شيء.</numerusform>
            <numerusform>استمر في الضغط %Ln ثانية. إن رفعت يدك قبل ذلك فلن يحدث شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more second(s)</source>
        <translation>
            <numerusform>لم يبقَ شيء</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %Ln ثوانٍ</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldOrType</name>
    <message>
        <source>destroy</source>
        <translation>إتلاف</translation>
    </message>
    <message>
        <source>Or type the word “{word}”</source>
        <translation>أو اكتب كلمة «⁨{word}⁩»</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Good morning</source>
        <translation>صباح الخير</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>طاب نهارك</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>مساء الخير</translation>
    </message>
    <message>
        <source>Everything is saved on this computer.</source>
        <translation>كل شيء محفوظ على هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait for a connection.</source>
        <translation>
            <numerusform>لا شيء ينتظر الاتصال.</numerusform>
            <numerusform>عنصر واحد ينتظر الاتصال.</numerusform>
            <numerusform>عنصران ينتظران الاتصال.</numerusform>
            <numerusform>%Ln عناصر تنتظر الاتصال.</numerusform>
            <numerusform>%Ln عنصراً ينتظر الاتصال.</numerusform>
            <numerusform>%Ln عنصر ينتظر الاتصال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>No course is on this computer yet.</source>
        <translation>لا توجد دورة على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>فتح المكتبة</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>{read} of {of} pages read</source>
        <translation>الصفحات المقروءة: {read} من {of}</translation>
    </message>
    <message>
        <source>My documentation</source>
        <translation>توثيقي</translation>
    </message>
    <message>
        <source>What you document is listed here, with how far it got.</source>
        <translation>ما توثّقه يظهر هنا مع المرحلة التي بلغها.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>فتح ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>تسجيل سريع</translation>
    </message>
    <message>
        <source>Begin in ten seconds, complete it later.</source>
        <translation>ابدأ خلال عشر ثوانٍ، وأكمل لاحقاً.</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>حادثة جديدة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Join an organisation to send and be answered.</source>
        <translation>انضم إلى منظمة لترسل وتتلقى الردود.</translation>
    </message>
    <message>
        <source>Join with an invite</source>
        <translation>الانضمام بدعوة</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة واحدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%Ln رسائل جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Vault health</source>
        <translation>سلامة الخزنة</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>النظر</translation>
    </message>
    <message>
        <source>Look at what was found in the vault</source>
        <translation>النظر فيما وُجد في الخزنة</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to look at</source>
        <translation>
            <numerusform>%Ln ملاحظة للنظر فيها</numerusform>
            <numerusform>ملاحظة واحدة للنظر فيها</numerusform>
            <numerusform>ملاحظتان للنظر فيهما</numerusform>
            <numerusform>%Ln ملاحظات للنظر فيها</numerusform>
            <numerusform>%Ln ملاحظة للنظر فيها</numerusform>
            <numerusform>%Ln ملاحظة للنظر فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unusual was found in the vault</source>
        <translation>لم يُوجد شيء غير معتاد في الخزنة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Check the whole vault</source>
        <translation>فحص الخزنة كاملة</translation>
    </message>
    <message>
        <source>Checked whole on {day}</source>
        <translation>فُحصت كاملة في ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Not yet checked whole</source>
        <translation>لم تُفحص كاملة بعد</translation>
    </message>
    <message>
        <source>A forgotten passphrase is not a lost vault</source>
        <translation>نسيان عبارة المرور لا يعني ضياع الخزنة</translation>
    </message>
    <message>
        <source>Recovery was begun, but it does not count before the words were typed back.</source>
        <translation>بدأ إعداد الاسترداد، لكنه لا يسري قبل إعادة كتابة الكلمات.</translation>
    </message>
    <message>
        <source>If you forget your passphrase, nobody can open this vault. Make a recovery sheet.</source>
        <translation>إذا نسيت عبارة المرور فلن يستطيع أحد فتح هذه الخزنة. أعدّ ورقة استرداد.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>الاسترداد</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Says nothing about it for a week</source>
        <translation>لا يُذكِّر بذلك لمدة أسبوع</translation>
    </message>
</context>
<context>
    <name>ImportReasons</name>
    <message>
        <source>These are shortcuts to other places. Only real files are taken.</source>
        <translation>هذه اختصارات إلى أماكن أخرى. لا تُؤخذ إلا الملفات الحقيقية.</translation>
    </message>
    <message>
        <source>These are no ordinary files.</source>
        <translation>هذه ليست ملفات عادية.</translation>
    </message>
    <message>
        <source>These lie too many folders deep. Move them further up.</source>
        <translation>هذه الملفات داخل مجلدات متداخلة أكثر من اللازم. انقلها إلى مستوى أعلى.</translation>
    </message>
    <message>
        <source>The computer could not read these files. The disk or stick may be damaged, or you may lack the right to open them.</source>
        <translation>لم يستطع الحاسوب قراءة هذه الملفات. ربما تلف القرص أو ذاكرة USB، أو ليس مسموحاً لك بفتحها.</translation>
    </message>
    <message>
        <source>These are larger than a course can carry.</source>
        <translation>هذه الملفات أكبر مما تحمله دورة.</translation>
    </message>
    <message>
        <source>These files are damaged.</source>
        <translation>هذه الملفات تالفة.</translation>
    </message>
    <message>
        <source>The names of these files point outside the course. That can be an attack.</source>
        <translation>أسماء هذه الملفات تشير إلى خارج الدورة. قد يكون هذا هجوماً.</translation>
    </message>
    <message>
        <source>These are locked with a password.</source>
        <translation>هذه الملفات مقفلة بكلمة مرور.</translation>
    </message>
    <message>
        <source>These grow beyond all measure when they are unpacked. That can be an attack.</source>
        <translation>هذه الملفات تكبر بلا حد عند فك ضغطها. قد يكون هذا هجوماً.</translation>
    </message>
    <message>
        <source>There are two files of this name; the first was taken.</source>
        <translation>يوجد ملفان بهذا الاسم، وأُخذ الأول.</translation>
    </message>
    <message>
        <source>There are two files for the same page; the first was taken.</source>
        <translation>يوجد ملفان للصفحة نفسها، وأُخذ الأول.</translation>
    </message>
    <message>
        <source>A course cannot show files of this type.</source>
        <translation>لا يمكن لدورة أن تعرض ملفات من هذا النوع.</translation>
    </message>
    <message>
        <source>These files are empty.</source>
        <translation>هذه الملفات فارغة.</translation>
    </message>
    <message>
        <source>These should be text by their names, and are not.</source>
        <translation>أسماء هذه الملفات تدل على أنها نصوص، وهي ليست كذلك.</translation>
    </message>
    <message>
        <source>These should be pictures by their names, and are not.</source>
        <translation>أسماء هذه الملفات تدل على أنها صور، وهي ليست كذلك.</translation>
    </message>
    <message>
        <source>These lie beside the folders of the languages, so it is not clear which language they are in.</source>
        <translation>هذه الملفات بجانب مجلدات اللغات، فلا يُعرف بأي لغة هي.</translation>
    </message>
    <message>
        <source>These are neither a checklist nor a form nor the description of a section.</source>
        <translation>هذه الملفات ليست قائمة تحقق ولا استمارة ولا وصفاً لقسم.</translation>
    </message>
    <message>
        <source>The lines with title and order are missing at the top of these pages.</source>
        <translation>سطور العنوان والترتيب مفقودة في أعلى هذه الصفحات.</translation>
    </message>
    <message>
        <source>The lines with title and order do not end with a line of three dashes.</source>
        <translation>سطور العنوان والترتيب لا تنتهي بسطر من ثلاث شُرط.</translation>
    </message>
    <message>
        <source>The lines with title and order do not begin with a line of three dashes.</source>
        <translation>سطور العنوان والترتيب لا تبدأ بسطر من ثلاث شُرط.</translation>
    </message>
    <message>
        <source>Title and order stand in one line; each needs its own.</source>
        <translation>العنوان والترتيب في سطر واحد، ولكل منهما سطر خاص.</translation>
    </message>
    <message>
        <source>The words “title” and “index” were translated. They were understood; they should stay in English.</source>
        <translation>تُرجمت الكلمتان «title» و«index». فُهمتا، لكن ينبغي أن تبقيا بالإنجليزية.</translation>
    </message>
    <message>
        <source>There is an entry at the top of these pages that means nothing here.</source>
        <translation>في أعلى هذه الصفحات بيان لا معنى له هنا.</translation>
    </message>
    <message>
        <source>The order of these pages is not a number; they come last.</source>
        <translation>ترتيب هذه الصفحات ليس رقماً، فجاءت في الآخر.</translation>
    </message>
    <message>
        <source>Part of these files could not be understood and was left out.</source>
        <translation>تعذّر فهم جزء من هذه الملفات، فتُرك.</translation>
    </message>
    <message>
        <source>Words such as “list” or “check” were translated. They were understood; they should stay in English.</source>
        <translation>تُرجمت كلمات مثل «list» أو «check». فُهمت، لكن ينبغي أن تبقى بالإنجليزية.</translation>
    </message>
    <message>
        <source>Some letters are damaged because the text was saved in another encoding than UTF-8.</source>
        <translation>بعض الحروف تالفة لأن النص حُفظ بترميز غير UTF-8.</translation>
    </message>
    <message>
        <source>There are characters in these pages that are no text; they were left out.</source>
        <translation>في هذه الصفحات محارف ليست نصاً، فتُركت.</translation>
    </message>
    <message>
        <source>These have no title; the name of the file is shown instead.</source>
        <translation>هذه بلا عنوان، فيُعرض اسم الملف بدلاً منه.</translation>
    </message>
    <message>
        <source>There is no text on these pages.</source>
        <translation>لا نص في هذه الصفحات.</translation>
    </message>
    <message>
        <source>These sections say nothing of themselves; the name of the folder is shown instead.</source>
        <translation>هذه الأقسام بلا وصف، فيُعرض اسم المجلد بدلاً منه.</translation>
    </message>
    <message>
        <source>There is nothing to tick in these checklists.</source>
        <translation>لا شيء للتأشير عليه في قوائم التحقق هذه.</translation>
    </message>
    <message>
        <source>These forms ask nothing.</source>
        <translation>هذه الاستمارات لا تسأل عن شيء.</translation>
    </message>
    <message>
        <source>Lines of these checklists could not be understood and were left out.</source>
        <translation>تعذّر فهم سطور من قوائم التحقق هذه، فتُركت.</translation>
    </message>
    <message>
        <source>These forms have questions of an unknown kind; they became lines of text.</source>
        <translation>في هذه الاستمارات أسئلة من نوع غير معروف، فصارت سطوراً من النص.</translation>
    </message>
    <message>
        <source>These forms have questions without words.</source>
        <translation>في هذه الاستمارات أسئلة بلا كلمات.</translation>
    </message>
    <message>
        <source>Pictures on these pages are missing from the folder.</source>
        <translation>صور من هذه الصفحات مفقودة من المجلد.</translation>
    </message>
    <message>
        <source>Pictures on these pages were not where the page says; they were found elsewhere in the folder.</source>
        <translation>صور من هذه الصفحات لم تكن حيث تذكر الصفحة، ووُجدت في مكان آخر من المجلد.</translation>
    </message>
    <message>
        <source>Pictures on these pages are on the Internet. They are not fetched; the page shows their address.</source>
        <translation>صور من هذه الصفحات موجودة على الإنترنت. لا تُنزَّل، وتعرض الصفحة عنوانها.</translation>
    </message>
    <message>
        <source>Links on these pages lead nowhere.</source>
        <translation>روابط في هذه الصفحات لا تقود إلى أي مكان.</translation>
    </message>
    <message>
        <source>Links on these pages were not written as they should be; it was clear where they lead.</source>
        <translation>روابط في هذه الصفحات لم تُكتب كما ينبغي، لكن وجهتها كانت واضحة.</translation>
    </message>
    <message>
        <source>Links on these pages could run a program or read a file. They were taken out; their words stay.</source>
        <translation>روابط في هذه الصفحات كان يمكن أن تشغّل برنامجاً أو تقرأ ملفاً. أُزيلت وبقيت كلماتها.</translation>
    </message>
    <message>
        <source>There are scripts or other active parts on these pages. They were taken out.</source>
        <translation>في هذه الصفحات نصوص برمجية أو أجزاء نشطة أخرى. أُزيلت.</translation>
    </message>
    <message>
        <source>The names of these files have damaged letters.</source>
        <translation>في أسماء هذه الملفات حروف تالفة.</translation>
    </message>
    <message>
        <source>The names of these files do not work on every computer; they were changed.</source>
        <translation>أسماء هذه الملفات لا تصلح على كل الحواسيب، فغُيّرت.</translation>
    </message>
    <message>
        <source>The content of these files is of another type than their names say.</source>
        <translation>محتوى هذه الملفات من نوع غير الذي تدل عليه أسماؤها.</translation>
    </message>
    <message>
        <source>These pictures tell where they were taken. Whoever gets the course can read that.</source>
        <translation>هذه الصور تكشف أين التُقطت. ويستطيع كل من يستلم الدورة أن يقرأ ذلك.</translation>
    </message>
    <message>
        <source>The language was guessed from the words.</source>
        <translation>خُمّنت اللغة من الكلمات.</translation>
    </message>
    <message>
        <source>Something else was noticed.</source>
        <translation>لوحظ أمر آخر.</translation>
    </message>
</context>
<context>
    <name>ImportReportPart</name>
    <message>
        <source>The whole folder</source>
        <translation>المجلد كله</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>عرض واحد آخر</numerusform>
            <numerusform>عرض اثنين آخرين</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
            <numerusform>عرض %Ln آخر</numerusform>
            <numerusform>عرض %Ln آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReportView</name>
    <message>
        <source>Open the course</source>
        <translation>فتح الدورة</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>نسخ القائمة</translation>
    </message>
    <message>
        <source>Every file was taken, and nothing needs to be mended.</source>
        <translation>أُخذت كل الملفات، ولا شيء يحتاج إلى إصلاح.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>لم تُؤخذ</translation>
    </message>
    <message>
        <source>Taken, and worth mending</source>
        <translation>أُخذت وتستحق الإصلاح</translation>
    </message>
    <message>
        <source>“{title}” is in the library</source>
        <translation>«⁨{title}⁩» في المكتبة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>بلا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln language(s)</source>
        <translation>
            <numerusform>بلا لغات</numerusform>
            <numerusform>لغة واحدة</numerusform>
            <numerusform>لغتان</numerusform>
            <numerusform>%Ln لغات</numerusform>
            <numerusform>%Ln لغة</numerusform>
            <numerusform>%Ln لغة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out</source>
        <translation>
            <numerusform>أُخذت كل الملفات</numerusform>
            <numerusform>ملف واحد لم يُؤخذ</numerusform>
            <numerusform>ملفان لم يُؤخذا</numerusform>
            <numerusform>%Ln ملفات لم تُؤخذ</numerusform>
            <numerusform>%Ln ملفاً لم يُؤخذ</numerusform>
            <numerusform>%Ln ملف لم يُؤخذ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>Importing “{name}”</source>
        <translation>جارٍ استيراد «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Stopped. The library is as it was before.</source>
        <translation>توقّف الاستيراد. المكتبة كما كانت.</translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>A few words by which you will know it again.</source>
        <translation>بضع كلمات تعرف بها الحادثة لاحقاً.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>One sentence is enough for now.</source>
        <translation>تكفي جملة واحدة الآن.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>In your own words. People whose names matter can be added under People.</source>
        <translation>بكلماتك. يمكن أن تضيف من تهم أسماؤهم تحت «الأشخاص».</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الإفادة</translation>
    </message>
    <message>
        <source>Everything that was seen, heard or told, as it was told. Say who told it.</source>
        <translation>كل ما شوهد أو سُمع أو رُوي، كما رُوي. اذكر من رواه.</translation>
    </message>
    <message>
        <source>yesterday 14:40 · 2 May, about 3 pm · May 2026</source>
        <translation>أمس ٢:٤٠ م · ٢ مايو، حوالي ٣ م · مايو ٢٠٢٦</translation>
    </message>
    <message>
        <source>North gate of the university, the capital</source>
        <translation>البوابة الشمالية للجامعة، العاصمة</translation>
    </message>
    <message>
        <source>Write the date too</source>
        <translation>كتابة التاريخ أيضاً</translation>
    </message>
    <message>
        <source>Write it as you would say it.</source>
        <translation>اكتبه كما تقوله.</translation>
    </message>
    <message>
        <source>Kept as you wrote it. No date was recognised in it.</source>
        <translation>حُفظ كما كتبته. لم يُتعرَّف فيه على تاريخ.</translation>
    </message>
    <message>
        <source>Understood as {moment}. The day is still missing.</source>
        <translation>فُهم هكذا: ⁨{moment}⁩. لا يزال اليوم ناقصاً.</translation>
    </message>
    <message>
        <source>Understood as {moment}. Somebody who reads it later will count from another day.</source>
        <translation>فُهم هكذا: ⁨{moment}⁩. من يقرؤه لاحقاً سيحسب من يوم آخر.</translation>
    </message>
    <message>
        <source>Understood as beginning on {moment}.</source>
        <translation>فُهم على أنه يبدأ: ⁨{moment}⁩.</translation>
    </message>
    <message>
        <source>Understood as {moment}.</source>
        <translation>فُهم هكذا: ⁨{moment}⁩.</translation>
    </message>
</context>
<context>
    <name>IncidentView</name>
    <message>
        <source>Incident</source>
        <translation>حادثة</translation>
    </message>
    <message>
        <source>Add files to this incident</source>
        <translation>إضافة ملفات إلى هذه الحادثة</translation>
    </message>
    <message>
        <source>New incident in this case</source>
        <translation>حادثة جديدة في هذه القضية</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>الصور والملفات</translation>
    </message>
    <message>
        <source>Put this incident away</source>
        <translation>وضع هذه الحادثة جانباً</translation>
    </message>
    <message>
        <source>Send to {organisation}</source>
        <translation>إرسال إلى ⁨{organisation}⁩</translation>
    </message>
    <message>
        <source>The incident was put away</source>
        <translation>وُضعت الحادثة جانباً</translation>
    </message>
</context>
<context>
    <name>InsideStep</name>
    <message>
        <source>Goes into the folder “{folder}”.</source>
        <translation>توضع في المجلد «{folder}».</translation>
    </message>
    <message>
        <source>Takes {needed} on this disk. Free there: {free}.</source>
        <translation>تشغل ⁨{needed}⁩ على هذا القرص. المتاح عليه: ⁨{free}⁩.</translation>
    </message>
    <message>
        <source>That is not enough. Make room on the disk, then look inside again.</source>
        <translation>هذا لا يكفي. أفسح مكاناً على القرص، ثم اعرض ما فيها من جديد.</translation>
    </message>
    <message>
        <source>There is a vault here already. It is not overwritten: it gets the name “{name}”, beside its place, and nothing in it is touched. The restored one takes its place.</source>
        <translation>توجد خزنة هنا من قبل. لا يُكتب فوقها: تأخذ الاسم «{name}» بجانب مكانها، ولا يُمسّ شيء فيها. وتأخذ الخزنة المستعادة مكانها.</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite somebody</source>
        <translation>دعوة شخص</translation>
    </message>
    <message>
        <source>Make an invite</source>
        <translation>إنشاء دعوة</translation>
    </message>
    <message>
        <source>What will they do?</source>
        <translation>ماذا سيفعل؟</translation>
    </message>
    <message>
        <source>Read, document and send</source>
        <translation>القراءة والتوثيق والإرسال</translation>
    </message>
    <message>
        <source>Also make courses</source>
        <translation>إعداد الدورات أيضاً</translation>
    </message>
    <message>
        <source>Also work at the desk</source>
        <translation>العمل في المكتب أيضاً</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>It works once, for 14 days. Whoever has it can join: hand it over in person or by a way you trust.</source>
        <translation>تعمل مرة واحدة خلال ١٤ يوماً. يستطيع كل من يملكها أن ينضم: سلّمها باليد أو بطريقة تثق بها.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Telling the hub…</source>
        <translation>جارٍ إبلاغ الخادم الوسيط…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>JoinCard</name>
    <message>
        <source>Join with an invite</source>
        <translation>الانضمام بدعوة</translation>
    </message>
    <message>
        <source>Your organisation gives you an invite: a long line that begins with FB1. It works once. You can write and read without it; you need it to send and to receive.</source>
        <translation>تعطيك منظمتك دعوة: سطر طويل يبدأ بـ FB1. تعمل مرة واحدة. يمكنك الكتابة والقراءة من دونها، وتحتاج إليها للإرسال والاستلام.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>الانضمام</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>جارٍ الانضمام</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>What may they call you?</source>
        <translation>بأي اسم ينادونك؟</translation>
    </message>
    <message>
        <source>A first name, another name, or nothing.</source>
        <translation>اسمك الأول، أو اسم آخر، أو لا شيء.</translation>
    </message>
</context>
<context>
    <name>JoinStep</name>
    <message>
        <source>Have you been invited?</source>
        <translation>هل تلقيت دعوة؟</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>الانضمام</translation>
    </message>
    <message>
        <source>If you were given an invite, paste it here. It lets you receive courses and send what you choose to send. Without one, everything works on this computer, and you can join later.</source>
        <translation>إن كانت لديك دعوة فألصقها هنا. تتيح لك الدعوة تلقّي الدورات وإرسال ما تختار إرساله. ومن دونها يعمل كل شيء على هذا الحاسوب، ويمكنك الانضمام لاحقاً.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>What shall they call you? You may leave this empty.</source>
        <translation>بأي اسم ينادونك؟ يمكنك ترك هذا فارغاً.</translation>
    </message>
    <message>
        <source>A pseudonym is fine. Only the organisation that invited you sees it.</source>
        <translation>يكفي اسم مستعار. لا تراه إلا المنظمة التي دعتك.</translation>
    </message>
</context>
<context>
    <name>KeyfileCard</name>
    <message>
        <source>About key files</source>
        <translation>عن ملفات المفاتيح</translation>
    </message>
    <message>
        <source>A key file goes with a passphrase, best on a stick that you carry with you. Somebody who has seen you type the passphrase still needs the stick.</source>
        <translation>ملف المفتاح يرافق عبارة مرور، والأفضل أن يكون على ذاكرة USB تحملها معك. من رآك تكتب عبارة المرور يبقى محتاجاً إلى ذاكرة USB.</translation>
    </message>
    <message>
        <source>If the file is lost, that passphrase opens nothing any more. Keep a copy of the file in another place, or have another passphrase without a key file.</source>
        <translation>إذا ضاع الملف لم تعد عبارة المرور تلك تفتح شيئاً. احفظ نسخة من الملف في مكان آخر، أو لتكن لك عبارة مرور أخرى من دون ملف مفتاح.</translation>
    </message>
    <message>
        <source>When you pull the stick while the vault is open, it locks.</source>
        <translation>إذا نزعت ذاكرة USB والخزنة مفتوحة فإنها تُقفل.</translation>
    </message>
</context>
<context>
    <name>KeyfileStep</name>
    <message>
        <source>With a key file?</source>
        <translation>مع ملف مفتاح؟</translation>
    </message>
    <message>
        <source>A key file is a file that goes with the passphrase, best on a stick that you carry with you. Both are needed from then on: the passphrase alone opens nothing.</source>
        <translation>ملف المفتاح ملف يرافق عبارة المرور، والأفضل أن يكون على ذاكرة USB تحملها معك. عندئذ يلزم الاثنان معاً: عبارة المرور وحدها لا تفتح شيئاً.</translation>
    </message>
    <message>
        <source>Keep the key file it has</source>
        <translation>الإبقاء على ملف مفتاحها</translation>
    </message>
    <message>
        <source>No key file</source>
        <translation>من دون ملف مفتاح</translation>
    </message>
    <message>
        <source>With a key file</source>
        <translation>مع ملف مفتاح</translation>
    </message>
    <message>
        <source>If this file is lost or changed, this passphrase opens nothing any more, and nobody can make the file again. Keep a copy on a second stick in another place, or have another passphrase without a key file.</source>
        <translation>إذا ضاع هذا الملف أو تغيّر لم تعد عبارة المرور هذه تفتح شيئاً، ولا يستطيع أحد أن يصنع الملف من جديد. احفظ نسخة على ذاكرة USB ثانية في مكان آخر، أو لتكن لك عبارة مرور أخرى من دون ملف مفتاح.</translation>
    </message>
    <message>
        <source>Make a new key file</source>
        <translation>إنشاء ملف مفتاح جديد</translation>
    </message>
    <message>
        <source>Choose a file that I have</source>
        <translation>اختيار ملف عندي</translation>
    </message>
    <message>
        <source>A new one holds 64 random bytes. A file that you have must be one that never changes.</source>
        <translation>الملف الجديد فيه ٦٤ بايتاً عشوائياً. أما الملف الذي عندك فيجب ألا يتغيّر أبداً.</translation>
    </message>
    <message>
        <source>Key file: {name}</source>
        <translation>ملف المفتاح: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>New key file: {name}</source>
        <translation>ملف مفتاح جديد: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Where shall the key file go?</source>
        <translation>أين يوضع ملف المفتاح؟</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>اختيار ملف المفتاح</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {name}</source>
        <translation>اللغة: ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>ردّك</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>{mark} (member without a name)</source>
        <translation>⁨{mark}⁩ (عضو بلا اسم)</translation>
    </message>
    <message>
        <source>From {name}, {when}</source>
        <translation>المرسل: ⁨{name}⁩، ⁨{when}⁩</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادثة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الإفادة</translation>
    </message>
    <message>
        <source>People named, and their consent</source>
        <translation>الأشخاص المذكورون وموافقتهم</translation>
    </message>
    <message>
        <source>They agreed</source>
        <translation>تمت الموافقة</translation>
    </message>
    <message>
        <source>They did not agree</source>
        <translation>لم تتم الموافقة</translation>
    </message>
    <message>
        <source>They were not asked</source>
        <translation>لم تُطلب الموافقة</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>لم يُذكر اسم أحد.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation>عرض ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>The sender sees your decision, with its date.</source>
        <translation>يرى المرسل قرارك وتاريخه.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Reason, if you refuse</source>
        <translation>السبب إن رفضت</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>إرسال الرد</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>ضحية</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>شاهد</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>Alleged perpetrator</source>
        <translation>جانٍ مزعوم</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Import a course from a folder</source>
        <translation>استيراد دورة من مجلد</translation>
    </message>
    <message>
        <source>Import a course from a zip file</source>
        <translation>استيراد دورة من ملف zip</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>البحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Courses and documents you can use without a connection.</source>
        <translation>دورات ووثائق تستخدمها من دون اتصال.</translation>
    </message>
    <message>
        <source>Fetch chosen ({size})</source>
        <translation>تنزيل المختار (⁨{size}⁩)</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>من مجلد…</translation>
    </message>
    <message>
        <source>From a zip file…</source>
        <translation>من ملف zip…</translation>
    </message>
    <message>
        <source>Choose the folder of a course</source>
        <translation>اختيار مجلد دورة</translation>
    </message>
    <message>
        <source>Choose the zip file of a course</source>
        <translation>اختيار ملف zip لدورة</translation>
    </message>
    <message>
        <source>“{title}” is no longer on this computer</source>
        <translation>لم تعد «⁨{title}⁩» على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after 20 seconds.</source>
        <translation>تم النسخ. تُفرَّغ الحافظة بعد ٢٠ ثانية.</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>كل المحادثات</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>لا رسائل بعد</translation>
    </message>
    <message>
        <source>Ask for advice, training or urgent help. What you write is sealed: only your organisation can read it.</source>
        <translation>اطلب مشورة أو تدريباً أو مساعدة عاجلة. ما تكتبه مختوم: لا يستطيع قراءته إلا منظمتك.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>عمّ تكتب؟</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>مشورة</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Support for advocacy</source>
        <translation>دعم المناصرة</translation>
    </message>
    <message>
        <source>Help with a court case</source>
        <translation>مساعدة في دعوى قضائية</translation>
    </message>
    <message>
        <source>Urgent protection</source>
        <translation>حماية عاجلة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>رسالتك</translation>
    </message>
    <message>
        <source>Send when there is a connection</source>
        <translation>إرسال عند توفر الاتصال</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>جديد واحد</numerusform>
            <numerusform>جديدان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديداً</numerusform>
            <numerusform>%Ln جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>About what you sent: {title}</source>
        <translation>بشأن ما أرسلته: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>It waits and goes with the next exchange.</source>
        <translation>تنتظر الرسالة وتُرسل مع التبادل القادم.</translation>
    </message>
    <message>
        <source>It is not sent. Its text is where you wrote it.</source>
        <translation>لن تُرسل. نصّها حيث كتبته.</translation>
    </message>
</context>
<context>
    <name>MissingCard</name>
    <message>
        <source>What a reader will look for</source>
        <translation>ما سيبحث عنه القارئ</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>من كان هناك</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Fill in what is missing</source>
        <translation>إكمال ما ينقص</translation>
    </message>
    <message numerus="yes">
        <source>{question}: empty in %n incident(s)</source>
        <translation>
            <numerusform>⁨{question}⁩: لا ينقص شيء</numerusform>
            <numerusform>⁨{question}⁩: ناقص في حادثة واحدة</numerusform>
            <numerusform>⁨{question}⁩: ناقص في حادثتين</numerusform>
            <numerusform>⁨{question}⁩: ناقص في %Ln حوادث</numerusform>
            <numerusform>⁨{question}⁩: ناقص في %Ln حادثة</numerusform>
            <numerusform>⁨{question}⁩: ناقص في %Ln حادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>{question}: still empty</source>
        <translation>⁨{question}⁩: لا يزال ناقصاً</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>How {name} is named</source>
        <translation>طريقة ذكر ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Pseudonym of {name}</source>
        <translation>الاسم المستعار لـ ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>الاسم المستعار</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>in your notes: {name}</source>
        <translation>في ملاحظاتك: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>“{word}” can still be read, in the text or in the name of a file. Change it there if nobody should read it.</source>
        <translation>لا يزال «⁨{word}⁩» مقروءاً في النص أو في اسم ملف. غيّره هناك إن كان ينبغي ألا يقرأه أحد.</translation>
    </message>
    <message>
        <source>This person did not agree, and would be read by the real name.</source>
        <translation>هذا الشخص لم يوافق، وسيُقرأ اسمه الحقيقي.</translation>
    </message>
    <message>
        <source>No pseudonym is written yet; the initials are used.</source>
        <translation>لم يُكتب اسم مستعار بعد، فتُستخدم الأحرف الأولى.</translation>
    </message>
</context>
<context>
    <name>NamesCard</name>
    <message>
        <source>Names, as they will be read</source>
        <translation>الأسماء كما ستُقرأ</translation>
    </message>
    <message>
        <source>Nobody is named under People. Names that stand in your text are sent as you wrote them.</source>
        <translation>لا أحد مذكور تحت «الأشخاص». الأسماء الواردة في نصك تُرسل كما كتبتها.</translation>
    </message>
</context>
<context>
    <name>NewKeyFile</name>
    <message>
        <source>Put the key file on a stick that you keep apart from the backup. Whoever has both can read everything, unless you give the key file a passphrase.</source>
        <translation>ضع ملف المفتاح على ذاكرة USB تحفظها بعيداً عن النسخة الاحتياطية. من يملكهما معاً يستطيع قراءة كل شيء، إلا إذا جعلت لملف المفتاح عبارة مرور.</translation>
    </message>
    <message>
        <source>A passphrase for the key file (you may leave this empty)</source>
        <translation>عبارة مرور لملف المفتاح (يمكنك تركها فارغة)</translation>
    </message>
    <message>
        <source>Save the key file</source>
        <translation>حفظ ملف المفتاح</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>حُفظ: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Where shall the key file go?</source>
        <translation>أين يوضع ملف المفتاح؟</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>What it is about</source>
        <translation>عن ماذا</translation>
    </message>
    <message>
        <source>a visit, a purchase, a plan</source>
        <translation>زيارة، شراء، خطة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>for example 2026-05-02</source>
        <translation>مثلاً ⁦2026-05-02⁩</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>بكلماتك أنت</translation>
    </message>
</context>
<context>
    <name>OffWalk</name>
    <message>
        <source>The parcel is made. Copy these words in their order, with their numbers. They are kept nowhere: without them nobody can open the parcel, and with them anybody can.</source>
        <translation>الحزمة جاهزة. انسخ هذه الكلمات بترتيبها وأرقامها. لا تُحفظ في أي مكان: من دونها لا يستطيع أحد فتح الحزمة، ومعها يستطيع أي أحد.</translation>
    </message>
    <message>
        <source>Leave the paper behind as well, apart from the parcel: with somebody you trust, or where you can have it read to you.</source>
        <translation>اترك الورقة أيضاً وراءك، بعيداً عن الحزمة: لدى شخص تثق به، أو حيث يمكن أن تُقرأ عليك.</translation>
    </message>
    <message>
        <source>Type the words from your paper. Only then does the parcel count.</source>
        <translation>اكتب الكلمات من ورقتك. عندها فقط تُعتمد الحزمة.</translation>
    </message>
    <message>
        <source>Without a parcel</source>
        <translation>من دون حزمة</translation>
    </message>
    <message>
        <source>See the words again</source>
        <translation>عرض الكلمات مرة أخرى</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>حزم</translation>
    </message>
    <message>
        <source>I have copied them</source>
        <translation>نسختها</translation>
    </message>
    <message>
        <source>Check what I typed</source>
        <translation>التحقق مما كتبت</translation>
    </message>
    <message>
        <source>Take it off this computer</source>
        <translation>الإزالة من هذا الحاسوب</translation>
    </message>
    <message>
        <source>The parcel takes what you chose out of the vault. Type your passphrase, so that nobody else makes one.</source>
        <translation>تُخرج الحزمة ما اخترته من الخزنة. اكتب عبارة المرور حتى لا ينشئ أحد غيرك حزمة.</translation>
    </message>
    <message>
        <source>Packing, and reading it back</source>
        <translation>جارٍ الحزم ثم القراءة للتحقق</translation>
    </message>
    <message>
        <source>What goes now comes back only with the parcel and its words. Type your passphrase to take it off.</source>
        <translation>ما يُزال الآن لا يعود إلا بالحزمة وكلماتها. اكتب عبارة المرور لإزالته.</translation>
    </message>
    <message>
        <source>Taking it off</source>
        <translation>جارٍ الإزالة</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are off this computer. Lock now, so that nothing of them stays in its memory.</source>
        <translation>
            <numerusform>أُزيل من هذا الحاسوب: لا شيء. اقفل الآن حتى لا يبقى شيء منه في ذاكرة الحاسوب.</numerusform>
            <numerusform>أُزيل من هذا الحاسوب: عنصر واحد. اقفل الآن حتى لا يبقى شيء منه في ذاكرة الحاسوب.</numerusform>
            <numerusform>أُزيل من هذا الحاسوب: عنصران. اقفل الآن حتى لا يبقى شيء منه في ذاكرة الحاسوب.</numerusform>
            <numerusform>أُزيل من هذا الحاسوب: %Ln عناصر. اقفل الآن حتى لا يبقى شيء منه في ذاكرة الحاسوب.</numerusform>
            <numerusform>أُزيل من هذا الحاسوب: %Ln عنصراً. اقفل الآن حتى لا يبقى شيء منه في ذاكرة الحاسوب.</numerusform>
            <numerusform>أُزيل من هذا الحاسوب: %Ln عنصر. اقفل الآن حتى لا يبقى شيء منه في ذاكرة الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed copies of what you wrote are still on the hub: the next exchange removes them.</source>
        <translation>لا تزال نسخ مختومة مما كتبت على الخادم الوسيط: يزيلها التبادل القادم.</translation>
    </message>
</context>
<context>
    <name>OpensCard</name>
    <message>
        <source>What opens this vault</source>
        <translation>ما يفتح هذه الخزنة</translation>
    </message>
    <message>
        <source>Change a passphrase</source>
        <translation>تغيير عبارة مرور</translation>
    </message>
    <message>
        <source>Remove a passphrase</source>
        <translation>إزالة عبارة مرور</translation>
    </message>
    <message>
        <source>This page knows what opens what you see now, and nothing else. It says so in every vault.</source>
        <translation>تعرف هذه الصفحة ما يفتح ما تراه الآن، ولا شيء غيره. وهي تقول ذلك في كل خزنة.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>الاسترداد</translation>
    </message>
    <message numerus="yes">
        <source>%n passphrase(s)</source>
        <translation>
            <numerusform>لا عبارة مرور</numerusform>
            <numerusform>عبارة مرور واحدة</numerusform>
            <numerusform>عبارتا مرور</numerusform>
            <numerusform>%Ln عبارات مرور</numerusform>
            <numerusform>%Ln عبارة مرور</numerusform>
            <numerusform>%Ln عبارة مرور</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens everything that you see now, without anything else.</source>
        <translation>تفتح كل ما تراه الآن، من دون أي شيء آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n passphrase(s) with a key file</source>
        <translation>
            <numerusform>لا عبارة مرور مع ملف مفتاح</numerusform>
            <numerusform>عبارة مرور واحدة مع ملف مفتاح</numerusform>
            <numerusform>عبارتا مرور مع ملف مفتاح</numerusform>
            <numerusform>%Ln عبارات مرور مع ملف مفتاح</numerusform>
            <numerusform>%Ln عبارة مرور مع ملف مفتاح</numerusform>
            <numerusform>%Ln عبارة مرور مع ملف مفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens only together with its file.</source>
        <translation>لا تفتح إلا مع ملفها.</translation>
    </message>
    <message>
        <source>A recovery sheet</source>
        <translation>ورقة استرداد</translation>
    </message>
    <message>
        <source>Words on paper, for the day a passphrase is forgotten.</source>
        <translation>كلمات على ورق، ليوم تُنسى فيه عبارة المرور.</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>حصص الاسترداد</translation>
    </message>
    <message>
        <source>Words that several people keep; enough of them together open.</source>
        <translation>كلمات يحفظها عدة أشخاص؛ وعدد كافٍ منها معاً يفتح.</translation>
    </message>
    <message numerus="yes">
        <source>%n more that this vault does not know</source>
        <translation>
            <numerusform>لا شيء غير معروف لهذه الخزنة</numerusform>
            <numerusform>شيء واحد آخر لا تعرفه هذه الخزنة</numerusform>
            <numerusform>شيئان آخران لا تعرفهما هذه الخزنة</numerusform>
            <numerusform>%Ln أشياء أخرى لا تعرفها هذه الخزنة</numerusform>
            <numerusform>%Ln شيئاً آخر لا تعرفه هذه الخزنة</numerusform>
            <numerusform>%Ln شيء آخر لا تعرفه هذه الخزنة</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault was put back from an older copy. A passphrase that was added or changed after that copy may still open it; if you know it, you can remove it here.</source>
        <translation>أُعيدت الخزنة من نسخة أقدم. قد تفتحها بعدُ عبارة مرور أُضيفت أو تغيّرت بعد تلك النسخة؛ إن كنت تعرفها فيمكنك إزالتها هنا.</translation>
    </message>
    <message>
        <source>{used} of {count} places are used.</source>
        <translation>الأماكن المستخدمة: {used} من {count}.</translation>
    </message>
    <message>
        <source>To add a passphrase, remove one that you no longer need. Changing one takes no place.</source>
        <translation>لإضافة عبارة مرور أزل واحدة لم تعد تحتاج إليها. تغيير عبارة لا يأخذ مكاناً.</translation>
    </message>
</context>
<context>
    <name>OtherHalf</name>
    <message>
        <source>Whatever another passphrase opens in the other half is destroyed.</source>
        <translation>كل ما تفتحه عبارة مرور أخرى في النصف الآخر يُتلَف.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>A forgotten passphrase is not a lost vault.</source>
        <translation>نسيان عبارة المرور لا يعني ضياع الخزنة.</translation>
    </message>
    <message>
        <source>Begun, but it does not count yet.</source>
        <translation>بدأ الإعداد، لكنه لم يسرِ بعد.</translation>
    </message>
    <message>
        <source>What is on paper opens nothing before it was typed back.</source>
        <translation>ما كُتب على الورق لا يفتح شيئاً قبل إعادة كتابته هنا.</translation>
    </message>
    <message>
        <source>If you forget your passphrase, nobody can open this vault.</source>
        <translation>إذا نسيت عبارة المرور فلن يستطيع أحد فتح هذه الخزنة.</translation>
    </message>
    <message>
        <source>Not you, not the organisation, not who made this program. Five minutes with pen and paper change that.</source>
        <translation>لا أنت ولا المنظمة ولا من صنع هذا البرنامج. خمس دقائق مع قلم وورقة تغيّر ذلك.</translation>
    </message>
    <message>
        <source>Your recovery sheet opens it.</source>
        <translation>ورقة الاسترداد تفتحها.</translation>
    </message>
    <message>
        <source>Your recovery sheet of {day} opens it.</source>
        <translation>ورقة الاسترداد المُعدّة في ⁨{day}⁩ تفتحها.</translation>
    </message>
    <message>
        <source>Your shares together open it.</source>
        <translation>حصصك مجتمعة تفتحها.</translation>
    </message>
    <message>
        <source>Any {need} of the {count} shares of {day} open it.</source>
        <translation>تكفي {need} من الحصص الـ{count} المُعدّة في ⁨{day}⁩ لفتحها.</translation>
    </message>
    <message>
        <source>A recovery sheet</source>
        <translation>ورقة استرداد</translation>
    </message>
    <message>
        <source>Words on one piece of paper, for you alone. Quick to make, and quick to use.</source>
        <translation>كلمات على ورقة واحدة، لك وحدك. سريعة الإعداد وسريعة الاستعمال.</translation>
    </message>
    <message>
        <source>A sheet waits to be typed back. Its words are not shown again: if the paper is lost, make a new one.</source>
        <translation>ورقة تنتظر إعادة كتابتها. لا تُعرض كلماتها مرة أخرى: إن ضاعت الورقة فأعدّ ورقة جديدة.</translation>
    </message>
    <message>
        <source>Type it back</source>
        <translation>إعادة كتابتها</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>إعداد ورقة أخرى</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>إعداد ورقة جديدة</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation>إعداد ورقة استرداد</translation>
    </message>
    <message>
        <source>Shares for people you trust</source>
        <translation>حصص لأشخاص تثق بهم</translation>
    </message>
    <message>
        <source>Several people each keep a part. One alone opens nothing, and one may be lost.</source>
        <translation>يحفظ كل واحد من عدة أشخاص حصة. الحصة الواحدة لا تفتح شيئاً، ويمكن أن تضيع إحداها.</translation>
    </message>
    <message>
        <source>Go on with the shares</source>
        <translation>متابعة إعداد الحصص</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Make new shares</source>
        <translation>إعداد حصص جديدة</translation>
    </message>
    <message>
        <source>Make shares</source>
        <translation>إعداد حصص</translation>
    </message>
    <message>
        <source>The share for {name} was not sent.</source>
        <translation>لم تُرسل الحصة المخصصة إلى {name}.</translation>
    </message>
    <message>
        <source>The share for {name} is sealed and waits for the next exchange.</source>
        <translation>الحصة المخصصة إلى {name} مختومة وتنتظر التبادل القادم.</translation>
    </message>
    <message>
        <source>The share for {name} is on its way since {day}.</source>
        <translation>الحصة المخصصة إلى {name} في الطريق منذ ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>{name} keeps its share since {day}.</source>
        <translation>الحصة محفوظة لدى {name} منذ ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>{name} did not take its share. Make new shares with somebody else.</source>
        <translation>الحصة لم تُقبل لدى {name}. أعدّ حصصاً جديدة مع شخص آخر.</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>تجربة الاسترداد</translation>
    </message>
    <message>
        <source>Type the sheet, or enough shares, and see whether they would open this vault today. Nothing is changed. Once a year is a good habit.</source>
        <translation>اكتب الورقة أو ما يكفي من الحصص، وسترى إن كانت تفتح هذه الخزنة اليوم. لا يتغيّر شيء. مرة في السنة عادة حسنة.</translation>
    </message>
    <message>
        <source>Waits to be typed back</source>
        <translation>تنتظر إعادة كتابتها</translation>
    </message>
    <message>
        <source>{seen} of {parts} typed back</source>
        <translation>أُعيدت كتابة {seen} من {parts}</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <translation>لم تُعدّ بعد</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>أُعدّت في ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُعدّت</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>التخلي عنها</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>التوثيق</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>الاستوديو</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>حصص الاسترداد</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Passphrases and key files</source>
        <translation>عبارات المرور وملفات المفاتيح</translation>
    </message>
    <message>
        <source>What opens this vault: add, change, remove.</source>
        <translation>ما يفتح هذه الخزنة: إضافة وتغيير وإزالة.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>الاسترداد</translation>
    </message>
    <message>
        <source>Words on paper, or shares for people you trust, for the day a passphrase is forgotten.</source>
        <translation>كلمات على ورق، أو حصص لدى أشخاص تثق بهم، ليوم تُنسى فيه عبارة المرور.</translation>
    </message>
    <message>
        <source>Copies and checks</source>
        <translation>النسخ والفحص</translation>
    </message>
    <message>
        <source>Check that everything can be read, make a backup, try it out, make more room.</source>
        <translation>التحقق من أن كل شيء سليم، وإنشاء نسخة احتياطية وتجربتها، وتوسيع المساحة.</translation>
    </message>
    <message>
        <source>Before a journey</source>
        <translation>قبل السفر</translation>
    </message>
    <message>
        <source>Send what matters, wait until it arrived, take it off this computer, and bring it back later.</source>
        <translation>إرسال المهم، وانتظار وصوله، ثم إزالته من هذا الحاسوب، واستعادته لاحقاً.</translation>
    </message>
    <message>
        <source>Under pressure</source>
        <translation>تحت الضغط</translation>
    </message>
    <message>
        <source>A passphrase for the other half, a new vault in place of this one, and destroying it.</source>
        <translation>عبارة مرور للنصف الآخر، وخزنة جديدة مكان هذه، وإتلاف الخزنة.</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message numerus="yes">
        <source>%Ln words to keep</source>
        <translation>
            <numerusform>لا كلمات للحفظ</numerusform>
            <numerusform>كلمة واحدة للحفظ</numerusform>
            <numerusform>كلمتان للحفظ</numerusform>
            <numerusform>%Ln كلمات للحفظ</numerusform>
            <numerusform>%Ln كلمة للحفظ</numerusform>
            <numerusform>%Ln كلمة للحفظ</numerusform>
        </translation>
    </message>
    <message>
        <source>On the page that asks for the passphrase choose More, then: Open with recovery words or shares. Type the words in their order. Then choose a new passphrase.</source>
        <translation>في الصفحة التي تطلب عبارة المرور اختر «المزيد»، ثم «الفتح بكلمات الاسترداد أو بالحصص». اكتب الكلمات بترتيبها. ثم اختر عبارة مرور جديدة.</translation>
    </message>
    <message>
        <source>These words open again what was locked, when the passphrase is forgotten.</source>
        <translation>هذه الكلمات تفتح من جديد ما أُقفل، عند نسيان عبارة المرور.</translation>
    </message>
    <message>
        <source>Whoever has this paper and the computer can read everything. Keep them apart, and show the paper to nobody.</source>
        <translation>من يملك هذه الورقة والحاسوب يستطيع قراءة كل شيء. احفظهما متباعدين، ولا تُظهر الورقة لأحد.</translation>
    </message>
    <message>
        <source>This is one of {count} papers. Any {need} of them together open again what was locked; fewer open nothing.</source>
        <translation>هذه ورقة من مجموع {count}. تكفي {need} منها معاً لفتح ما أُقفل من جديد، وأقل من ذلك لا يفتح شيئاً.</translation>
    </message>
    <message>
        <source>Keep this paper where only you find it, and tell nobody that you have it.</source>
        <translation>احفظ هذه الورقة حيث لا يجدها غيرك، ولا تخبر أحداً بأنها لديك.</translation>
    </message>
    <message>
        <source>A printer, and this computer&apos;s list of print jobs, may keep what was printed. Print only where you trust both, or copy by hand.</source>
        <translation>قد تحتفظ الطابعة وقائمة الطباعة في هذا الحاسوب بما طُبع. لا تطبع إلا إذا كنت تثق بكلتيهما، أو انسخ بخط اليد.</translation>
    </message>
    <message>
        <source>This computer knows no printer. Copy the words by hand.</source>
        <translation>لا يعرف هذا الحاسوب أي طابعة. انسخ الكلمات بخط اليد.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>ورقة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>It is with the printer. Fetch it at once, and look whether every word can be read.</source>
        <translation>أُرسلت إلى الطابعة. أحضرها فوراً، وتأكد من أن كل كلمة مقروءة.</translation>
    </message>
    <message>
        <source>The printer did not take it. Copy the words by hand.</source>
        <translation>لم تقبلها الطابعة. انسخ الكلمات بخط اليد.</translation>
    </message>
</context>
<context>
    <name>PassphraseEntry</name>
    <message>
        <source>Key file: {name}</source>
        <translation>ملف المفتاح: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>استخدام ملف مفتاح</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>اختيار ملف المفتاح</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>مفتاح الأحرف الكبيرة مفعّل</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة مرورك</translation>
    </message>
    <message>
        <source>Everything you keep here is encrypted on this computer with this passphrase. Write it on paper now, and keep the paper away from the computer. Nobody can send you a new one: without it, and without recovery words, what is inside stays closed for ever.</source>
        <translation>كل ما تحفظه هنا مشفّر على هذا الحاسوب بعبارة المرور هذه. اكتبها الآن على ورقة، واحفظ الورقة بعيداً عن الحاسوب. لا أحد يستطيع أن يرسل إليك عبارة جديدة: من دونها ومن دون كلمات الاسترداد يبقى ما في الداخل مغلقاً إلى الأبد.</translation>
    </message>
    <message>
        <source>Drawn at random by this computer, so nobody can guess it from what they know about you.</source>
        <translation>اختارها هذا الحاسوب عشوائياً، فلا يستطيع أحد أن يخمّنها مما يعرفه عنك.</translation>
    </message>
    <message>
        <source>Use words drawn at random</source>
        <translation>استخدام كلمات عشوائية</translation>
    </message>
    <message>
        <source>Choose your own instead</source>
        <translation>اختيار عبارتك بنفسك</translation>
    </message>
</context>
<context>
    <name>PassphrasesPage</name>
    <message>
        <source>Passphrases and key files</source>
        <translation>عبارات المرور وملفات المفاتيح</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>إضافة عبارة مرور</translation>
    </message>
    <message>
        <source>Change a passphrase</source>
        <translation>تغيير عبارة مرور</translation>
    </message>
    <message>
        <source>Remove a passphrase</source>
        <translation>إزالة عبارة مرور</translation>
    </message>
    <message>
        <source>There is no place for another passphrase.</source>
        <translation>لا مكان لعبارة مرور أخرى.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Remove what you no longer need, or change a passphrase: that takes no place.</source>
        <translation>أزل ما لم تعد تحتاج إليه، أو غيّر عبارة مرور: فهذا لا يأخذ مكاناً.</translation>
    </message>
    <message>
        <source>To add a passphrase, type one that opens this vault now.</source>
        <translation>لإضافة عبارة مرور اكتب عبارة تفتح هذه الخزنة الآن.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Type the passphrase that you want to change.</source>
        <translation>اكتب عبارة المرور التي تريد تغييرها.</translation>
    </message>
    <message>
        <source>The passphrase until now</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>This is the only passphrase, so it cannot be removed.</source>
        <translation>هذه هي عبارة المرور الوحيدة، فلا يمكن إزالتها.</translation>
    </message>
    <message>
        <source>Add another one first, or change this one.</source>
        <translation>أضف عبارة أخرى أولاً، أو غيّر هذه.</translation>
    </message>
    <message>
        <source>To remove a passphrase, first type one that shall go on opening this vault.</source>
        <translation>لإزالة عبارة مرور اكتب أولاً عبارة ستظل تفتح هذه الخزنة.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>إضافتها</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>جارٍ الإضافة…</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييرها</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>جارٍ التغيير…</translation>
    </message>
    <message>
        <source>The passphrase was added. It opens this vault from now on.</source>
        <translation>أُضيفت عبارة المرور. وهي تفتح هذه الخزنة من الآن.</translation>
    </message>
    <message>
        <source>The passphrase was changed. The old one opens nothing now.</source>
        <translation>تغيّرت عبارة المرور. القديمة لم تعد تفتح شيئاً.</translation>
    </message>
    <message>
        <source>The passphrase was removed. It opens nothing now.</source>
        <translation>أُزيلت عبارة المرور. ولم تعد تفتح شيئاً.</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Find in this document</source>
        <translation>البحث في هذه الوثيقة</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>بعرض النافذة</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Who that is</source>
        <translation>من هو</translation>
    </message>
    <message>
        <source>a relative, a plumber, a dentist</source>
        <translation>قريب، سبّاك، طبيب أسنان</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Name only who matters for what happened. You decide for each person how others will read the name.</source>
        <translation>لا تذكر إلا من يهم فيما حدث. أنت تقرر لكل شخص كيف يقرأ الآخرون اسمه.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
</context>
<context>
    <name>PeopleRow</name>
    <message numerus="yes">
        <source>Any {need} of these %Ln people together bring the vault back.</source>
        <translation>
            <numerusform>يكفي اجتماع أي {need} من هؤلاء لاستعادة الخزنة.</numerusform>
            <numerusform>يكفي اجتماع أي {need} من هؤلاء لاستعادة الخزنة.</numerusform>
            <numerusform>يكفي اجتماع أي {need} من هذين الشخصين لاستعادة الخزنة.</numerusform>
            <numerusform>يكفي اجتماع أي {need} من هؤلاء الأشخاص الـ%Ln لاستعادة الخزنة.</numerusform>
            <numerusform>يكفي اجتماع أي {need} من هؤلاء الأشخاص الـ%Ln لاستعادة الخزنة.</numerusform>
            <numerusform>يكفي اجتماع أي {need} من هؤلاء الأشخاص الـ%Ln لاستعادة الخزنة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln people together bring the vault back.</source>
        <translation>
            <numerusform>كلهم معاً يستعيدون الخزنة.</numerusform>
            <numerusform>شخص واحد يستعيد الخزنة.</numerusform>
            <numerusform>الشخصان معاً يستعيدان الخزنة.</numerusform>
            <numerusform>الأشخاص الـ%Ln معاً يستعيدون الخزنة.</numerusform>
            <numerusform>الأشخاص الـ%Ln معاً يستعيدون الخزنة.</numerusform>
            <numerusform>الأشخاص الـ%Ln معاً يستعيدون الخزنة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer learn nothing. %Ln share(s) may be lost.</source>
        <translation>
            <numerusform>العدد الأقل لا يكشف شيئاً.</numerusform>
            <numerusform>العدد الأقل لا يكشف شيئاً. ويمكن أن تضيع حصة واحدة.</numerusform>
            <numerusform>العدد الأقل لا يكشف شيئاً. ويمكن أن تضيع حصتان.</numerusform>
            <numerusform>العدد الأقل لا يكشف شيئاً. ويمكن أن تضيع %Ln حصص.</numerusform>
            <numerusform>العدد الأقل لا يكشف شيئاً. ويمكن أن تضيع %Ln حصة.</numerusform>
            <numerusform>العدد الأقل لا يكشف شيئاً. ويمكن أن تضيع %Ln حصة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer learn nothing. If one of them loses the share, the others open nothing.</source>
        <translation>العدد الأقل لا يكشف شيئاً. وإن أضاع أحدهم حصته لم تعد الحصص تفتح شيئاً.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Change {name}</source>
        <translation>تعديل ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>إزالة ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>الاسم المستعار</translation>
    </message>
    <message>
        <source>Who in this</source>
        <translation>دوره فيما حدث</translation>
    </message>
    <message>
        <source>Named to others by</source>
        <translation>يُذكر للآخرين بـ</translation>
    </message>
    <message>
        <source>Agreed to be in this</source>
        <translation>وافق على ذكره هنا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>{name} was taken out</source>
        <translation>تمت إزالة ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Stop (nothing is lost)</source>
        <translation>إيقاف (لن يضيع شيء)</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}٪</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after 20 seconds.</source>
        <translation>تم النسخ. تُفرَّغ الحافظة بعد ٢٠ ثانية.</translation>
    </message>
</context>
<context>
    <name>ReaderHead</name>
    <message>
        <source>Find in this page (Ctrl+F)</source>
        <translation>البحث في هذه الصفحة (Ctrl+F)</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Next: {title}</source>
        <translation>التالي: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>ReaderSide</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>المسرد</translation>
    </message>
    <message>
        <source>{read} of {of} pages read</source>
        <translation>الصفحات المقروءة: {read} من {of}</translation>
    </message>
</context>
<context>
    <name>ReaderWords</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>العودة إلى المكتبة</translation>
    </message>
    <message>
        <source>“{title}” is not on this computer yet</source>
        <translation>«⁨{title}⁩» ليس على هذا الحاسوب بعد</translation>
    </message>
    <message>
        <source>Fetch its language when you have a connection. Everything that is here stays readable without one.</source>
        <translation>نزّل لغته عندما يتوفر الاتصال. كل ما هو موجود هنا يبقى مقروءاً من دون اتصال.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <translation>
            <numerusform>بلا مصطلحات</numerusform>
            <numerusform>مصطلح واحد</numerusform>
            <numerusform>مصطلحان</numerusform>
            <numerusform>%Ln مصطلحات</numerusform>
            <numerusform>%Ln مصطلحاً</numerusform>
            <numerusform>%Ln مصطلح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left in this part</source>
        <translation>
            <numerusform>لم يبقَ شيء في هذا الجزء</numerusform>
            <numerusform>بقيت دقيقة واحدة في هذا الجزء</numerusform>
            <numerusform>بقيت دقيقتان في هذا الجزء</numerusform>
            <numerusform>بقيت %Ln دقائق في هذا الجزء</numerusform>
            <numerusform>بقيت %Ln دقيقة في هذا الجزء</numerusform>
            <numerusform>بقيت %Ln دقيقة في هذا الجزء</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what to fetch</source>
        <translation>اختيار ما يُنزَّل</translation>
    </message>
    <message>
        <source>You can read this form here. Filling it in on this computer comes in a later version.</source>
        <translation>يمكنك قراءة هذه الاستمارة هنا. أما ملؤها على هذا الحاسوب فيأتي في نسخة لاحقة.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
    <message>
        <source>There is no {wanted} version of this page. It is shown in {shown}.</source>
        <translation>هذه الصفحة غير متوفرة بهذه اللغة: ⁨{wanted}⁩. وهي معروضة بـ: ⁨{shown}⁩.</translation>
    </message>
</context>
<context>
    <name>ReadyPart</name>
    <message>
        <source>Nowhere else</source>
        <translation>ليست في أي مكان آخر</translation>
    </message>
    <message>
        <source>These were not accepted, and are not in the parcel as they are now. What you tick goes for ever. What you leave unticked stays here.</source>
        <translation>هذه لم تُقبل، وليست في الحزمة بحالتها الآن. ما تضع عليه علامة يزول إلى الأبد. وما تتركه بلا علامة يبقى هنا.</translation>
    </message>
    <message>
        <source>Only in the parcel</source>
        <translation>في الحزمة فقط</translation>
    </message>
    <message>
        <source>Your organisation has not accepted these. If the parcel or its words are lost, they are lost.</source>
        <translation>لم تقبلها منظمتك. إذا ضاعت الحزمة أو كلماتها، ضاعت.</translation>
    </message>
    <message>
        <source>Go on without a connection</source>
        <translation>المتابعة من دون اتصال</translation>
    </message>
    <message>
        <source>The hub keeps sealed copies of what you wrote, and the key to them is in this vault. Without a connection they stay there until the next exchange.</source>
        <translation>يحفظ الخادم الوسيط نسخاً مختومة مما كتبت، ومفتاحها في هذه الخزنة. من دون اتصال تبقى هناك حتى التبادل القادم.</translation>
    </message>
    <message>
        <source>What is sent to you while you travel still arrives here. Ask those who write to you to wait.</source>
        <translation>ما يُرسل إليك أثناء السفر يصل إلى هنا مع ذلك. اطلب ممن يكتبون إليك أن ينتظروا.</translation>
    </message>
    <message numerus="yes">
        <source>In the parcel {name}, {size}: %n thing(s). It was read back whole, and its words were typed back.</source>
        <translation>
            <numerusform>في الحزمة ⁨{name}⁩، ⁨{size}⁩: لا شيء. قُرئت كاملة للتحقق، وكُتبت كلماتها مرة أخرى.</numerusform>
            <numerusform>في الحزمة ⁨{name}⁩، ⁨{size}⁩: عنصر واحد. قُرئت كاملة للتحقق، وكُتبت كلماتها مرة أخرى.</numerusform>
            <numerusform>في الحزمة ⁨{name}⁩، ⁨{size}⁩: عنصران. قُرئت كاملة للتحقق، وكُتبت كلماتها مرة أخرى.</numerusform>
            <numerusform>في الحزمة ⁨{name}⁩، ⁨{size}⁩: %Ln عناصر. قُرئت كاملة للتحقق، وكُتبت كلماتها مرة أخرى.</numerusform>
            <numerusform>في الحزمة ⁨{name}⁩، ⁨{size}⁩: %Ln عنصراً. قُرئت كاملة للتحقق، وكُتبت كلماتها مرة أخرى.</numerusform>
            <numerusform>في الحزمة ⁨{name}⁩، ⁨{size}⁩: %Ln عنصر. قُرئت كاملة للتحقق، وكُتبت كلماتها مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>The parcel is not where it was made: {path}. Go on only if you know where it is. What goes now comes back only with it.</source>
        <translation>ليست الحزمة حيث حُزمت: {path}. لا تتابع إلا إذا كنت تعرف مكانها. ما يُزال الآن لا يعود إلا بها.</translation>
    </message>
    <message>
        <source>Files that were not in this vault, and so are not in the parcel: {count}.</source>
        <translation>ملفات لم تكن في هذه الخزنة، فليست في الحزمة: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غير ذلك</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will go from this computer.</source>
        <translation>
            <numerusform>سيُزال من هذا الحاسوب: لا شيء.</numerusform>
            <numerusform>سيُزال من هذا الحاسوب: عنصر واحد.</numerusform>
            <numerusform>سيُزال من هذا الحاسوب: عنصران.</numerusform>
            <numerusform>سيُزال من هذا الحاسوب: %Ln عناصر.</numerusform>
            <numerusform>سيُزال من هذا الحاسوب: %Ln عنصراً.</numerusform>
            <numerusform>سيُزال من هذا الحاسوب: %Ln عنصر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverWay</name>
    <message>
        <source>Open with words from paper</source>
        <translation>الفتح بكلمات مكتوبة على ورق</translation>
    </message>
    <message>
        <source>Type what is on your recovery sheet, or the shares that people keep for you. Nothing is changed before you have chosen a new passphrase.</source>
        <translation>اكتب ما على ورقة الاسترداد، أو الحصص التي يحفظها أشخاص من أجلك. لا يتغيّر شيء قبل أن تختار عبارة مرور جديدة.</translation>
    </message>
    <message>
        <source>These words open your vault. Choose a new passphrase; those that opened the same until now open nothing any more. What is on paper stays valid.</source>
        <translation>هذه الكلمات تفتح خزنتك. اختر عبارة مرور جديدة؛ وكل عبارة كانت تفتح الشيء نفسه حتى الآن لن تفتح شيئاً بعد ذلك. ويبقى ما على الورق صالحاً.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>جارٍ التجربة…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Recovery</source>
        <translation>الاسترداد</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation>إعداد ورقة استرداد</translation>
    </message>
    <message>
        <source>For the day when the passphrase is forgotten.</source>
        <translation>ليوم تُنسى فيه عبارة المرور.</translation>
    </message>
    <message>
        <source>A recovery sheet</source>
        <translation>ورقة استرداد</translation>
    </message>
    <message>
        <source>Type the sheet back</source>
        <translation>إعادة كتابة الورقة</translation>
    </message>
    <message>
        <source>Shares for people you trust</source>
        <translation>حصص لأشخاص تثق بهم</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>تجربة الاسترداد</translation>
    </message>
    <message>
        <source>Given up. What is on paper opens nothing.</source>
        <translation>جرى التخلي عنها. ما على الورق لا يفتح شيئاً.</translation>
    </message>
    <message>
        <source>These words open the vault. Type your passphrase, so that nobody else makes them.</source>
        <translation>هذه الكلمات تفتح الخزنة. اكتب عبارة المرور، حتى لا يُعدّها أحد غيرك.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The sheet of {day} opens the vault until the new one was typed back. Then it opens nothing any more: burn it.</source>
        <translation>تظل الورقة المُعدّة في ⁨{day}⁩ تفتح الخزنة إلى أن تُعاد كتابة الجديدة. بعدها لا تفتح شيئاً: أحرقها.</translation>
    </message>
    <message>
        <source>The shares of {day} open the vault until all new ones were typed back. Then they open nothing any more.</source>
        <translation>تظل الحصص المُعدّة في ⁨{day}⁩ تفتح الخزنة إلى أن تُعاد كتابة كل الحصص الجديدة. بعدها لا تفتح شيئاً.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>If the passphrase is forgotten</source>
        <translation>إذا نُسيت عبارة المرور</translation>
    </message>
    <message>
        <source>If you forget your passphrase, nobody can open this vault. A recovery sheet changes that. It takes five minutes; you can also make it later, in Settings.</source>
        <translation>إذا نسيت عبارة المرور فلن يستطيع أحد فتح هذه الخزنة. ورقة الاسترداد تغيّر ذلك. تكفي لها خمس دقائق، ويمكنك إعدادها لاحقاً من الإعدادات.</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove a passphrase</source>
        <translation>إزالة عبارة مرور</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Type the passphrase that shall open nothing any more. A copy of the vault that somebody made before still opens with it.</source>
        <translation>اكتب عبارة المرور التي يجب ألا تفتح شيئاً بعد الآن. أما نسخة من الخزنة صنعها أحد من قبل فتظل تُفتح بها.</translation>
    </message>
    <message>
        <source>The passphrase to remove</source>
        <translation>عبارة المرور المراد إزالتها</translation>
    </message>
</context>
<context>
    <name>Removing</name>
    <message>
        <source>Removing</source>
        <translation>الإزالة</translation>
    </message>
    <message>
        <source>It stays in the list and can be fetched again.</source>
        <translation>تبقى في القائمة ويمكن تنزيلها من جديد.</translation>
    </message>
    <message>
        <source>It was imported here and comes back only from its folder or file.</source>
        <translation>استُوردت هنا ولا تعود إلا من مجلدها أو ملفها.</translation>
    </message>
    <message>
        <source>Take “{title}” off this computer?</source>
        <translation>إزالة «⁨{title}⁩» من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>What you ticked and how far you read is kept.</source>
        <translation>يُحفظ ما أشّرت عليه وإلى أين وصلت في القراءة.</translation>
    </message>
    <message>
        <source>Removing “{title}”</source>
        <translation>إزالة «⁨{title}⁩»</translation>
    </message>
</context>
<context>
    <name>RenewWay</name>
    <message>
        <source>Put a new vault in the place of this one</source>
        <translation>وضع خزنة جديدة مكان هذه</translation>
    </message>
    <message>
        <source>For when this computer was out of your sight and somebody may have copied the vault. The new one has the same content and new keys. The copy still opens with the passphrases of now: if somebody may know them, change them afterwards.</source>
        <translation>يُستعمل هذا إذا غاب الحاسوب عن نظرك وربما نسخ أحدٌ الخزنة. في الخزنة الجديدة المحتوى نفسه ومفاتيح جديدة. أما النسخة فما زالت تُفتح بعبارات المرور الحالية: إن كان أحد قد يعرفها فغيّرها بعد ذلك، وتغييرها لا يغلق تلك النسخة.</translation>
    </message>
    <message>
        <source>What is not typed here is not carried over.</source>
        <translation>لن تُنقل عبارة مرور لم تكتبها هنا، ولا ما تفتحه وحدها.</translation>
    </message>
    <message>
        <source>Try it and add it</source>
        <translation>تجربتها وإضافتها</translation>
    </message>
    <message>
        <source>Recovery words and shares of now will not open the new vault. Make new ones when it is open, in Settings, under Recovery.</source>
        <translation>كلمات الاسترداد والحصص الحالية لن تفتح الخزنة الجديدة. أعدّ غيرها بعد فتحها، في الإعدادات، تحت الاسترداد.</translation>
    </message>
    <message>
        <source>Passphrases to keep</source>
        <translation>عبارات المرور التي تبقى</translation>
    </message>
    <message>
        <source>A passphrase to keep</source>
        <translation>عبارة مرور تبقى</translation>
    </message>
    <message>
        <source>Every passphrase to keep is in the list</source>
        <translation>كل عبارة مرور تريد إبقاءها موجودة في القائمة</translation>
    </message>
    <message>
        <source>Make the new vault</source>
        <translation>إنشاء الخزنة الجديدة</translation>
    </message>
    <message>
        <source>Making the new vault</source>
        <translation>جارٍ إنشاء الخزنة الجديدة</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقّف العمل.</translation>
    </message>
    <message>
        <source>The vault is as it was.</source>
        <translation>الخزنة كما كانت.</translation>
    </message>
    <message>
        <source>The new vault is in its place. The old one is destroyed, as far as the disk allows.</source>
        <translation>الخزنة الجديدة في مكانها. وأُتلفت القديمة بقدر ما يسمح به القرص.</translation>
    </message>
    <message>
        <source>Open it, and make new recovery words: the ones from before open nothing any more.</source>
        <translation>افتحها وأعدّ كلمات استرداد جديدة: فالسابقة لم تعد تفتح شيئاً.</translation>
    </message>
    <message>
        <source>This one is in the list already.</source>
        <translation>هذه موجودة في القائمة.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>جارٍ التجربة…</translation>
    </message>
    <message>
        <source>Older vaults that are kept beside it stay as they are: {names}.</source>
        <translation>الخزنات الأقدم المحفوظة بجانبها تبقى كما هي: {names}.</translation>
    </message>
    <message>
        <source>While it is made, it takes {needed} more on this disk. Free: {free}.</source>
        <translation>أثناء إنشائها تحتاج إلى ⁨{needed}⁩ إضافية على هذا القرص. المتاح: ⁨{free}⁩.</translation>
    </message>
    <message>
        <source>Make room on the disk first.</source>
        <translation>أفسح مكاناً على القرص أولاً.</translation>
    </message>
    <message>
        <source>Nothing yet. Type them one after another, each with its key file if it has one.</source>
        <translation>لا شيء بعد. اكتبها واحدة تلو الأخرى، ومع كل منها ملف مفتاحها إن كان لها.</translation>
    </message>
    <message>
        <source>Passphrase {number} with the key file {name}</source>
        <translation>عبارة المرور {number} مع ملف المفتاح ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Passphrase {number}</source>
        <translation>عبارة المرور {number}</translation>
    </message>
    <message>
        <source>{name}: opens a half of this vault</source>
        <translation>⁨{name}⁩: تفتح نصفاً من هذه الخزنة، ويُنقل كاملاً</translation>
    </message>
    <message>
        <source>Leave out: {name}</source>
        <translation>حذف من القائمة: ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>RepeatStep</name>
    <message>
        <source>Type it back</source>
        <translation>أعد كتابتها</translation>
    </message>
    <message>
        <source>Type the passphrase from your paper. This shows that you can read what you wrote.</source>
        <translation>اكتب عبارة المرور من ورقتك. هكذا تتأكد من أنك تستطيع قراءة ما كتبت.</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>It is the same.</source>
        <translation>هي نفسها.</translation>
    </message>
    <message>
        <source>Only the spaces differ: one between two words, and none before or after them.</source>
        <translation>الفرق في المسافات فقط: مسافة واحدة بين كل كلمتين، ولا مسافة قبلها أو بعدها.</translation>
    </message>
    <message>
        <source>Not the same yet. Go back to see the words again.</source>
        <translation>ليست مطابقة بعد. ارجع لترى الكلمات من جديد.</translation>
    </message>
</context>
<context>
    <name>RescueReport</name>
    <message>
        <source>What is in the new vault</source>
        <translation>ما في الخزنة الجديدة</translation>
    </message>
    <message>
        <source>Keep this list in the new vault</source>
        <translation>حفظ هذه القائمة في الخزنة الجديدة</translation>
    </message>
    <message>
        <source>The new vault can take the place of the damaged one, which is then kept beside it in a folder of its own. Or both stay where they are.</source>
        <translation>يمكن أن تحل الخزنة الجديدة محل التالفة، وتُحفظ التالفة عندئذ بجانبها في مجلد خاص بها. أو تبقى كلتاهما في مكانها.</translation>
    </message>
    <message>
        <source>Use the new vault</source>
        <translation>استخدام الخزنة الجديدة</translation>
    </message>
    <message>
        <source>Leave both as they are</source>
        <translation>ترك الاثنتين كما هما</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>لا قضايا</numerusform>
            <numerusform>قضية واحدة</numerusform>
            <numerusform>قضيتان</numerusform>
            <numerusform>%Ln قضايا</numerusform>
            <numerusform>%Ln قضية</numerusform>
            <numerusform>%Ln قضية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>لا حوادث</numerusform>
            <numerusform>حادثة واحدة</numerusform>
            <numerusform>حادثتان</numerusform>
            <numerusform>%Ln حوادث</numerusform>
            <numerusform>%Ln حادثة</numerusform>
            <numerusform>%Ln حادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصاً</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفاً</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>لا جهات اتصال</numerusform>
            <numerusform>جهة اتصال واحدة</numerusform>
            <numerusform>جهتا اتصال</numerusform>
            <numerusform>%Ln جهات اتصال</numerusform>
            <numerusform>%Ln جهة اتصال</numerusform>
            <numerusform>%Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>لا دورات</numerusform>
            <numerusform>دورة واحدة</numerusform>
            <numerusform>دورتان</numerusform>
            <numerusform>%Ln دورات</numerusform>
            <numerusform>%Ln دورة</numerusform>
            <numerusform>%Ln دورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that people wrote.</source>
        <translation>لا شيء مما كُتب.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be read in their place, and were made anew from their history. Nothing of them is missing.</source>
        <translation>
            <numerusform>كل شيء قُرئ من مكانه.</numerusform>
            <numerusform>عنصر واحد تعذّرت قراءته من مكانه فأُعيد صنعه من سجله. ولا ينقصه شيء.</numerusform>
            <numerusform>عنصران تعذّرت قراءتهما من مكانهما فأُعيد صنعهما من سجلهما. ولا ينقصهما شيء.</numerusform>
            <numerusform>%Ln عناصر تعذّرت قراءتها من مكانها فأُعيد صنعها من سجلها. ولا ينقصها شيء.</numerusform>
            <numerusform>%Ln عنصراً تعذّرت قراءتها من مكانها فأُعيد صنعها من سجلها. ولا ينقصها شيء.</numerusform>
            <numerusform>%Ln عنصر تعذّرت قراءتها من مكانها فأُعيد صنعها من سجلها. ولا ينقصها شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is in the new vault, on the page Documentation, as the case “{title}”.</source>
        <translation>القائمة في الخزنة الجديدة، في صفحة التوثيق، باسم القضية «⁨{title}⁩».</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>ما تعذّرت قراءته</translation>
    </message>
    <message>
        <source>Everything could be read. Nothing is missing.</source>
        <translation>أمكنت قراءة كل شيء. لا ينقص شيء.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the list that you can keep has all.</source>
        <translation>
            <numerusform>والقائمة التي يمكنك حفظها فيها كل شيء.</numerusform>
            <numerusform>وواحد آخر؛ القائمة التي يمكنك حفظها فيها كل شيء.</numerusform>
            <numerusform>واثنان آخران؛ القائمة التي يمكنك حفظها فيها كل شيء.</numerusform>
            <numerusform>و%Ln أخرى؛ القائمة التي يمكنك حفظها فيها كل شيء.</numerusform>
            <numerusform>و%Ln أخرى؛ القائمة التي يمكنك حفظها فيها كل شيء.</numerusform>
            <numerusform>و%Ln أخرى؛ القائمة التي يمكنك حفظها فيها كل شيء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescueWay</name>
    <message>
        <source>Rescue what a damaged vault still holds</source>
        <translation>إنقاذ ما بقي في خزنة تالفة</translation>
    </message>
    <message>
        <source>Everything that can still be read is written into a new vault. The damaged one is not touched.</source>
        <translation>كل ما يمكن قراءته يُكتب في خزنة جديدة. ولا تُمسّ التالفة.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Where the new vault goes</source>
        <translation>مكان الخزنة الجديدة</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختيار مجلد آخر</translation>
    </message>
    <message>
        <source>The new vault opens with this passphrase alone. The other half, other passphrases and recovery words are not carried over.</source>
        <translation>الخزنة الجديدة تُفتح بعبارة المرور هذه وحدها. أما النصف الآخر وعبارات المرور الأخرى وكلمات الاسترداد فلا تُنقل.</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>إنقاذ</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>قضية</translation>
    </message>
    <message>
        <source>Reading and writing</source>
        <translation>جارٍ القراءة والكتابة</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقّف العمل.</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing was left.</source>
        <translation>لم يتغيّر شيء، ولم يبقَ منه شيء.</translation>
    </message>
    <message>
        <source>What could not be rescued</source>
        <translation>ما تعذّر إنقاذه</translation>
    </message>
    <message>
        <source>Keeping it…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Putting the new vault in its place</source>
        <translation>جارٍ وضع الخزنة الجديدة في مكانها</translation>
    </message>
    <message>
        <source>Both vaults are where they were.</source>
        <translation>الخزنتان حيث كانتا.</translation>
    </message>
    <message>
        <source>The rescued vault is in this folder: {path}</source>
        <translation>الخزنة المنقذة في هذا المجلد: ⁨{path}⁩</translation>
    </message>
    <message>
        <source>Here, the damaged one is still in its place. Come back to use the new one.</source>
        <translation>التالفة ما زالت في مكانها هنا. عُد لتستخدم الجديدة.</translation>
    </message>
    <message>
        <source>The vault was rescued</source>
        <translation>أُنقذت الخزنة</translation>
    </message>
    <message>
        <source>The rescued vault is in its place. The damaged one is kept in the folder {name} beside it.</source>
        <translation>الخزنة المنقذة في مكانها. والتالفة محفوظة بجانبها في المجلد ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Open it, look for what is missing in a backup, and make new recovery words.</source>
        <translation>افتحها، وابحث عما ينقص في نسخة احتياطية، وأعدّ كلمات استرداد جديدة.</translation>
    </message>
    <message>
        <source>Open it, and make new recovery words.</source>
        <translation>افتحها وأعدّ كلمات استرداد جديدة.</translation>
    </message>
    <message>
        <source>It takes {needed} there. Free: {free}.</source>
        <translation>تحتاج هناك إلى ⁨{needed}⁩. المتاح: ⁨{free}⁩.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk, or make room.</source>
        <translation>اختر مجلداً على قرص آخر، أو أفسح مكاناً.</translation>
    </message>
    <message>
        <source>Where shall the new vault go?</source>
        <translation>أين توضع الخزنة الجديدة؟</translation>
    </message>
</context>
<context>
    <name>RestoreWay</name>
    <message>
        <source>Bring back a vault from a backup</source>
        <translation>استعادة خزنة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>A backup is a file that was written on the page “Copies and checks”. Nothing is changed before you have seen what is in it.</source>
        <translation>النسخة الاحتياطية ملف كُتب من صفحة «النسخ والفحص». لا يتغيّر شيء قبل أن ترى ما فيها.</translation>
    </message>
    <message>
        <source>What opens this backup? The passphrase of the vault does not.</source>
        <translation>ما الذي يفتح هذه النسخة الاحتياطية؟ ليست عبارة مرور الخزنة.</translation>
    </message>
    <message>
        <source>The backup was read to its end, and it is whole. This is what it brings back:</source>
        <translation>قُرئت النسخة الاحتياطية إلى آخرها، وهي كاملة. هذا ما تعيده:</translation>
    </message>
    <message>
        <source>The restored vault gets a new passphrase, and counts as a new computer.</source>
        <translation>تأخذ الخزنة المستعادة عبارة مرور جديدة، وتُعامَل كأنها على حاسوب جديد.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>عرض ما فيها</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Bring the vault back</source>
        <translation>استعادة الخزنة</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>قراءة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Bringing the vault back</source>
        <translation>جارٍ استعادة الخزنة</translation>
    </message>
    <message>
        <source>Nothing was left on the disk.</source>
        <translation>لم يبقَ شيء على القرص.</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Before you send</source>
        <translation>قبل الإرسال</translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation>من سيقرؤه</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>ما سيُرسل</translation>
    </message>
    <message>
        <source>Send when there is a connection</source>
        <translation>إرسال عند توفر الاتصال</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The case officers of {name}</source>
        <translation>مسؤولو القضايا في ⁨{name}⁩</translation>
    </message>
    <message>
        <source>It is sealed on this computer for {name}. Nobody on the way can read it, not even the hub that passes it on.</source>
        <translation>يُختم على هذا الحاسوب من أجل ⁨{name}⁩. لا يستطيع أحد في الطريق قراءته، ولا حتى الخادم الوسيط الذي ينقله.</translation>
    </message>
    <message numerus="yes">
        <source>The whole case, %n incident(s)</source>
        <translation>
            <numerusform>القضية كلها، بلا حوادث</numerusform>
            <numerusform>القضية كلها، حادثة واحدة</numerusform>
            <numerusform>القضية كلها، حادثتان</numerusform>
            <numerusform>القضية كلها، %Ln حوادث</numerusform>
            <numerusform>القضية كلها، %Ln حادثة</numerusform>
            <numerusform>القضية كلها، %Ln حادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Only: {title}</source>
        <translation>فقط: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>إلى ⁨{name}⁩</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>نص فقط</translation>
    </message>
    <message>
        <source>about {size} in total</source>
        <translation>نحو ⁨{size}⁩ إجمالاً</translation>
    </message>
    <message>
        <source>Still to choose: did the people agree?</source>
        <translation>بقي أن تختار: هل وافق الأشخاص؟</translation>
    </message>
    <message>
        <source>Still to choose: what happens to {name}</source>
        <translation>بقي أن تختار: ما تفعله بـ ⁨{name}⁩</translation>
    </message>
    <message>
        <source>It leaves with the next exchange, by itself.</source>
        <translation>يُرسل تلقائياً مع التبادل القادم.</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>جارٍ التحضير…</translation>
    </message>
    <message>
        <source>It waits for a connection and leaves with the next exchange</source>
        <translation>ينتظر الاتصال ويُرسل مع التبادل القادم</translation>
    </message>
    <message>
        <source>It is not sent. Everything is as you left it.</source>
        <translation>لن يُرسل. كل شيء كما تركته.</translation>
    </message>
    <message>
        <source>{name} tells more than its picture, in a form that cannot be taken out.</source>
        <translation>⁨{name}⁩ يكشف أكثر مما تُظهره صورته، بشكل لا يمكن نزعه.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Leave it out, or send it with everything that it tells.</source>
        <translation>استثنِه، أو أرسله بكل ما يكشفه.</translation>
    </message>
    <message>
        <source>Write what happened</source>
        <translation>كتابة ما حدث</translation>
    </message>
    <message>
        <source>There is nothing to send yet</source>
        <translation>لا شيء للإرسال بعد</translation>
    </message>
    <message>
        <source>Write at least one sentence about what happened; then come back here.</source>
        <translation>اكتب جملة واحدة على الأقل عما حدث، ثم عد إلى هنا.</translation>
    </message>
    <message>
        <source>This vault is the organisation itself</source>
        <translation>هذه الخزنة هي خزنة المنظمة نفسها</translation>
    </message>
    <message>
        <source>What is documented here is already where it would be sent to.</source>
        <translation>ما يُوثَّق هنا موجود أصلاً حيث سيُرسل.</translation>
    </message>
    <message>
        <source>Join with an invite</source>
        <translation>الانضمام بدعوة</translation>
    </message>
    <message>
        <source>You have not joined an organisation yet</source>
        <translation>لم تنضم إلى منظمة بعد</translation>
    </message>
    <message>
        <source>To send something sealed, Fieldbook must know for whom. Ask the organisation for an invite. Everything that you wrote stays here until then.</source>
        <translation>لإرسال شيء مختوم يجب أن يعرف Fieldbook لمن هو. اطلب دعوة من المنظمة. كل ما كتبته يبقى هنا حتى ذلك الحين.</translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message>
        <source>Room in the vault</source>
        <translation>المساحة في الخزنة</translation>
    </message>
    <message>
        <source>Make more room</source>
        <translation>توسيع المساحة</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>حجم آخر</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> م.ب</translation>
    </message>
    <message>
        <source>The new size of the vault</source>
        <translation>الحجم الجديد للخزنة</translation>
    </message>
    <message>
        <source>If another passphrase opens the other half, open that half once afterwards. Until then, opening it takes longer than usual, and an expert can see that it was not the half that asked for more room.</source>
        <translation>إذا كانت عبارة مرور أخرى تفتح النصف الآخر، فافتح ذلك النصف مرة واحدة بعد ذلك. وحتى ذلك الحين يستغرق فتحه وقتاً أطول من المعتاد، ويستطيع خبير أن يرى أنه ليس النصف الذي طلب المزيد من المساحة.</translation>
    </message>
    <message>
        <source>Making room</source>
        <translation>جارٍ توسيع المساحة</translation>
    </message>
    <message>
        <source>Make it that large</source>
        <translation>جعلها بهذا الحجم</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>The vault takes its full size on the disk from the first day, and takes it twice, so that nobody can see from outside how much is in it. It never becomes smaller.</source>
        <translation>تشغل الخزنة حجمها كاملاً على القرص من اليوم الأول، وتشغله مرتين، كي لا يرى أحد من الخارج مقدار ما فيها. ولا تصغر أبداً.</translation>
    </message>
    <message>
        <source>{room} free of {size}</source>
        <translation>⁨{room}⁩ متاحة من ⁨{size}⁩</translation>
    </message>
    <message>
        <source>Twice as large: {size}</source>
        <translation>ضعف الحجم: ⁨{size}⁩</translation>
    </message>
    <message>
        <source>Takes {needed} more on the disk. Free there: {free}.</source>
        <translation>تشغل ⁨{needed}⁩ أخرى على القرص. المتاح عليه: ⁨{free}⁩.</translation>
    </message>
    <message>
        <source>That is not enough. Choose a smaller size, or make room on the disk first.</source>
        <translation>هذا لا يكفي. اختر حجماً أصغر، أو أفسح مكاناً على القرص أولاً.</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Protecting the vault</source>
        <translation>حماية الخزنة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>فتح ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Saved on this computer</source>
        <translation>محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
</context>
<context>
    <name>SecretEntry</name>
    <message>
        <source>I have the sheet</source>
        <translation>لديّ الورقة</translation>
    </message>
    <message>
        <source>I have shares</source>
        <translation>لديّ حصص</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Take this share</source>
        <translation>قبول هذه الحصة</translation>
    </message>
    <message>
        <source>This share was typed already.</source>
        <translation>كُتبت هذه الحصة من قبل.</translation>
    </message>
    <message>
        <source>Type another one, from another person.</source>
        <translation>اكتب حصة أخرى، من شخص آخر.</translation>
    </message>
    <message>
        <source>Share {number} is good</source>
        <translation>الحصة {number} صحيحة</translation>
    </message>
    <message>
        <source>Type the first share.</source>
        <translation>اكتب الحصة الأولى.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more share(s) needed.</source>
        <translation>
            <numerusform>لا يلزم المزيد.</numerusform>
            <numerusform>تلزم حصة واحدة أخرى.</numerusform>
            <numerusform>تلزم حصتان أخريان.</numerusform>
            <numerusform>تلزم %Ln حصص أخرى.</numerusform>
            <numerusform>تلزم %Ln حصة أخرى.</numerusform>
            <numerusform>تلزم %Ln حصة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are enough.</source>
        <translation>هذه كافية.</translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>Show the passphrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>إخفاء عبارة المرور</translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message>
        <source>Sent</source>
        <translation>المُرسَل</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«⁨{words}⁩»</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>فتح المحادثة</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>عدم الإرسال</translation>
    </message>
    <message>
        <source>Do not send: {title}</source>
        <translation>عدم الإرسال: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>It leaves with the next exchange. Ready since {day}.</source>
        <translation>يُرسل مع التبادل القادم. جاهز منذ ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>Handed over for sending on {day}</source>
        <translation>سُلّم للإرسال في ⁨{day}⁩</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Kept inside the vault, never beside it.</source>
        <translation>تُحفظ داخل الخزنة، لا بجانبها أبداً.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>كما في الحاسوب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}٪</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Lock by itself when nothing is touched for</source>
        <translation>القفل تلقائياً بعد مدة من عدم الاستخدام</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>بلا انتظار</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts from the next time you unlock. Ctrl+L locks at once, in every window.</source>
        <translation>يسري من المرة القادمة التي تفتح فيها الخزنة. يقفل Ctrl+L فوراً في كل نافذة.</translation>
    </message>
    <message>
        <source>It also locks with the screen, when the computer goes to sleep, when its lid is closed or another user signs in, and when a stick with the key file is pulled. A few programs that lock the screen tell nobody; then only the time counts.</source>
        <translation>وتُقفل أيضاً مع الشاشة، وعندما يدخل الحاسوب في وضع السكون، أو يُغلق غطاؤه، أو يسجّل مستخدم آخر دخوله، وعند نزع ذاكرة USB التي عليها ملف المفتاح. بعض البرامج التي تقفل الشاشة لا تُبلغ هذا البرنامج؛ وعندئذ تُقفل الخزنة بانقضاء المدة وحدها.</translation>
    </message>
    <message>
        <source>Passphrases and key files</source>
        <translation>عبارات المرور وملفات المفاتيح</translation>
    </message>
    <message>
        <source>Who sees the screen</source>
        <translation>من يرى الشاشة</translation>
    </message>
    <message>
        <source>This vault is the desk now. Lock and unlock to see its pages.</source>
        <translation>صارت هذه الخزنة هي المكتب. اقفل ثم افتح لترى صفحاته.</translation>
    </message>
</context>
<context>
    <name>ShareRow</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent}٪</translation>
    </message>
</context>
<context>
    <name>ShareWords</name>
    <message>
        <source>The share of {name}</source>
        <translation>حصة ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Read the words out in this order, or let {name} copy them by hand. Send them by no message that others may read.</source>
        <translation>اقرأ الكلمات بصوت مسموع بهذا الترتيب، أو لينسخها صاحب الحصة ⁨{name}⁩ بخط اليد. لا ترسلها في رسالة قد يقرؤها آخرون.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>SharesWalk</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>See the words again</source>
        <translation>عرض الكلمات مرة أخرى</translation>
    </message>
    <message>
        <source>Make the shares</source>
        <translation>إعداد الحصص</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>ختم الحصة</translation>
    </message>
    <message>
        <source>This share is sealed now and sent with the next exchange. Nobody on the way can read it.</source>
        <translation>تُختم هذه الحصة الآن وتُرسل مع التبادل القادم. لا يستطيع أحد في الطريق قراءتها.</translation>
    </message>
    <message>
        <source>Show this share</source>
        <translation>عرض هذه الحصة</translation>
    </message>
    <message>
        <source>Be alone with this person, or alone. The words are shown until you go on.</source>
        <translation>يجب ألا يرى الشاشة أحد غيرك وغير هذا الشخص. تبقى الكلمات معروضة إلى أن تتابع.</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>كُتبت على الورق</translation>
    </message>
    <message>
        <source>Copy the words in their order, with their numbers, for this person alone. The words of shares are English in every language.</source>
        <translation>انسخ الكلمات بترتيبها وأرقامها، لهذا الشخص وحده. كلمات الحصص بالإنجليزية مهما كانت لغة البرنامج.</translation>
    </message>
    <message>
        <source>Check what I typed</source>
        <translation>التحقق مما كتبت</translation>
    </message>
    <message>
        <source>Type the share from the paper. The shares count when all of them were typed back.</source>
        <translation>اكتب الحصة من الورقة. لا تسري الحصص إلا بعد إعادة كتابتها كلها.</translation>
    </message>
    <message>
        <source>This is another person&apos;s share.</source>
        <translation>هذه حصة شخص آخر.</translation>
    </message>
    <message>
        <source>Type the share of the person named above.</source>
        <translation>اكتب حصة الشخص المذكور أعلاه.</translation>
    </message>
    <message>
        <source>The shares count from now on. Older shares open nothing.</source>
        <translation>تسري الحصص من الآن. الحصص الأقدم لا تفتح شيئاً.</translation>
    </message>
</context>
<context>
    <name>SheetWalk</name>
    <message>
        <source>Type the words from your paper. This shows that you can read what you wrote; the sheet counts only then.</source>
        <translation>اكتب الكلمات من ورقتك. يبيّن ذلك أنك تستطيع قراءة ما كتبت، ولا تسري الورقة إلا بعد ذلك.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>See the words again</source>
        <translation>عرض الكلمات مرة أخرى</translation>
    </message>
    <message>
        <source>{count} words on paper open the vault when the passphrase is forgotten. Have pen and paper ready, and nobody behind you.</source>
        <translation>{count} كلمة على ورق تفتح الخزنة عند نسيان عبارة المرور. جهّز قلماً وورقة، ولا تدع أحداً خلفك.</translation>
    </message>
    <message>
        <source>Whoever has the paper and this computer can read everything. Keep it away from the computer, where only you find it.</source>
        <translation>من يملك الورقة وهذا الحاسوب يستطيع قراءة كل شيء. احفظها بعيداً عن الحاسوب، حيث لا يجدها غيرك.</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>لغة الكلمات</translation>
    </message>
    <message>
        <source>Copy the words in their order, with their numbers. They are kept nowhere, and are not shown again after you leave this page.</source>
        <translation>انسخ الكلمات بترتيبها وأرقامها. لا تُحفظ في أي مكان، ولا تُعرض مرة أخرى بعد مغادرة هذه الصفحة.</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>عرض الكلمات</translation>
    </message>
    <message>
        <source>I have copied them</source>
        <translation>نسختها</translation>
    </message>
    <message>
        <source>Check what I typed</source>
        <translation>التحقق مما كتبت</translation>
    </message>
    <message>
        <source>The sheet counts from now on. An older one opens nothing.</source>
        <translation>تسري الورقة من الآن. أي ورقة أقدم لا تفتح شيئاً.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Content as of {day}</source>
        <translation>المحتوى حتى ⁨{day}⁩</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>To fetch</source>
        <translation>للتنزيل</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>No course fits these filters.</source>
        <translation>لا توجد دورة توافق هذه الاختيارات.</translation>
    </message>
    <message>
        <source>Exchange with {organisation} to see which courses there are, with their languages and sizes. Or start with the short course that comes with Fieldbook.</source>
        <translation>أجرِ التبادل مع ⁨{organisation}⁩ لترى الدورات المتوفرة بلغاتها وأحجامها. أو ابدأ بالدورة القصيرة المرفقة مع Fieldbook.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>Courses are read here without a connection. They come from an organisation that invites you, or from a folder that somebody gives you. A short course about first steps comes with Fieldbook.</source>
        <translation>تُقرأ الدورات هنا من دون اتصال. تأتي من منظمة تدعوك، أو من مجلد يعطيك إياه أحد. وترافق Fieldbook دورة قصيرة عن الخطوات الأولى.</translation>
    </message>
    <message>
        <source>Join with an invite</source>
        <translation>الانضمام بدعوة</translation>
    </message>
    <message>
        <source>No course is here yet</source>
        <translation>لا توجد دورة هنا بعد</translation>
    </message>
    <message>
        <source>Start with “First steps”</source>
        <translation>البدء بـ «الخطوات الأولى»</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Saves everything and locks. Ctrl+L</source>
        <translation>يحفظ كل شيء ويقفل. Ctrl+L</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>جديد واحد</numerusform>
            <numerusform>جديدان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديداً</numerusform>
            <numerusform>%Ln جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpaceStep</name>
    <message>
        <source>How much room?</source>
        <translation>كم مساحة تريد؟</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>إنشاء الخزنة</translation>
    </message>
    <message>
        <source>The vault takes its full room on the disk from the first day, so that nobody can see from outside how much is in it. It takes twice the size that you choose. You can make it larger later.</source>
        <translation>تشغل الخزنة كامل مساحتها على القرص من اليوم الأول، كي لا يرى أحد من الخارج مقدار ما فيها. وهي تأخذ ضعف الحجم الذي تختاره. ويمكنك تكبيرها لاحقاً.</translation>
    </message>
    <message>
        <source>{size}: texts, photos, courses</source>
        <translation>{size}: نصوص وصور ودورات</translation>
    </message>
    <message>
        <source>{size}: video and long recordings too</source>
        <translation>{size}: ومعها الفيديو والتسجيلات الطويلة</translation>
    </message>
    <message>
        <source>Free on this disk: {size}</source>
        <translation>المتاح على هذا القرص: ⁨{size}⁩</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Accepted by {name} on {day}</source>
        <translation>قُبل لدى ⁨{name}⁩ في ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Received by {name} on {day}</source>
        <translation>وصل إلى ⁨{name}⁩ في ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Received on {day}</source>
        <translation>وصل في ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Answered on {day}</source>
        <translation>ورد الرد في ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Stored by the hub</source>
        <translation>محفوظ لدى الخادم الوسيط</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>لم يُقبل</translation>
    </message>
    <message>
        <source>Waiting for a connection</source>
        <translation>بانتظار الاتصال</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>The mailbox is gone</source>
        <translation>لم يعد صندوق البريد موجوداً</translation>
    </message>
    <message>
        <source>A file of it is damaged or gone</source>
        <translation>أحد ملفاته تالف أو غير موجود</translation>
    </message>
    <message>
        <source>The hub takes nothing of this size</source>
        <translation>الخادم الوسيط لا يقبل شيئاً بهذا الحجم</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>StepWalk</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>الخطوة {number} من {count}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>SteppedWay</name>
    <message>
        <source>One step back</source>
        <translation>الخطوة السابقة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Hard to guess.</source>
        <translation>يصعب تخمينها.</translation>
    </message>
    <message>
        <source>Hard to guess. Six words drawn at random are harder still.</source>
        <translation>يصعب تخمينها. وست كلمات عشوائية أصعب منها.</translation>
    </message>
    <message>
        <source>Too easy to guess.</source>
        <translation>تخمينها سهل جداً.</translation>
    </message>
    <message>
        <source>At one try a second, a computer needs: {time}. A thousand computers need: {less}.</source>
        <translation>بمحاولة واحدة في الثانية يحتاج حاسوب إلى: ⁨{time}⁩. ويحتاج ألف حاسوب إلى: ⁨{less}⁩.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>more than a thousand million years</source>
        <translation>أكثر من مليار سنة</translation>
    </message>
    <message>
        <source>millions of years</source>
        <translation>ملايين السنين</translation>
    </message>
    <message>
        <source>thousands of years</source>
        <translation>آلاف السنين</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يوماً</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>أقل من شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهرين</numerusform>
            <numerusform>%Ln أشهر</numerusform>
            <numerusform>%Ln شهراً</numerusform>
            <numerusform>%Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتين</numerusform>
            <numerusform>%Ln سنوات</numerusform>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>%Ln سنة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudioPage</name>
    <message>
        <source>Studio</source>
        <translation>الاستوديو</translation>
    </message>
    <message>
        <source>Sign courses and bring them to your readers.</source>
        <translation>وقّع الدورات وأوصلها إلى قرائك.</translation>
    </message>
    <message>
        <source>No course to publish yet</source>
        <translation>لا دورة للنشر بعد</translation>
    </message>
    <message>
        <source>Import a folder of pages in the library; then it can be published here.</source>
        <translation>استورد مجلد صفحات في المكتبة، ثم يمكنك نشره هنا.</translation>
    </message>
    <message>
        <source>Courses made here</source>
        <translation>دورات أُعدّت هنا</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>جارٍ النشر</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>فتح المكتبة</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Publish {name}</source>
        <translation>نشر ⁨{name}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>بلا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصراً</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Published as version {version}: {size} were sent.</source>
        <translation>نُشرت النسخة {version}: أُرسل ⁨{size}⁩.</translation>
    </message>
    <message>
        <source>Nothing changed since version {version}; nothing was sent.</source>
        <translation>لم يتغيّر شيء منذ النسخة {version}، ولم يُرسل شيء.</translation>
    </message>
</context>
<context>
    <name>TextCard</name>
    <message>
        <source>What they will read</source>
        <translation>ما سيقرؤونه</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الإفادة</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message numerus="yes">
        <source>%Ln line(s) unticked</source>
        <translation>
            <numerusform>لم تُزل أي علامة</numerusform>
            <numerusform>أُزيلت علامة سطر واحد</numerusform>
            <numerusform>أُزيلت علامتا سطرين</numerusform>
            <numerusform>أُزيلت علامات %Ln سطور</numerusform>
            <numerusform>أُزيلت علامات %Ln سطراً</numerusform>
            <numerusform>أُزيلت علامات %Ln سطر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا التنبيه</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>TrapWalk</name>
    <message>
        <source>The passphrase that destroys</source>
        <translation>عبارة المرور التي تُتلف</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>إضافتها</translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message>
        <source>Cases</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Letters that came to the desk</source>
        <translation>مراسلات وصلت إلى المكتب</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Typed, and not finished</source>
        <translation>كُتب ولم يكتمل</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصاً</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفاً</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>In the parcel</source>
        <translation>في الحزمة</translation>
    </message>
    <message>
        <source>Changed since it was accepted</source>
        <translation>تغيّر منذ قبوله</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>Comes again with an exchange</source>
        <translation>يعود مع التبادل</translation>
    </message>
    <message>
        <source>Accepted on {day}</source>
        <translation>قُبل في ⁨{day}⁩</translation>
    </message>
    <message>
        <source>In this window nothing tells that something was taken off. The words, names and files are overwritten.</source>
        <translation>لا شيء في هذه النافذة يدل على أن شيئاً أُزيل. الكلمات والأسماء والملفات كُتب فوقها.</translation>
    </message>
    <message>
        <source>An expert who has your passphrase and special tools can still see how many entries were written and when, and that some are away; not what they said, nor about whom. The file that you packed may be found where it lies.</source>
        <translation>يستطيع خبير لديه عبارة مرورك وأدوات خاصة أن يرى كم قيداً كُتب ومتى، وأن بعضها غائب؛ لا ما جاء فيها ولا عمّن. وقد يُعثر على الملف الذي حزمته حيث هو.</translation>
    </message>
    <message>
        <source>A drive may keep old pieces that your passphrase opens. Putting a new vault in the place of this one, under Settings, Under pressure, helps against that.</source>
        <translation>قد يحتفظ القرص بقطع قديمة تفتحها عبارة مرورك. وضع خزنة جديدة مكان هذه، من الإعدادات ثم «تحت الضغط»، يساعد على ذلك.</translation>
    </message>
    <message>
        <source>If even that could harm you, travel with another computer or with a new vault, and leave this one at home.</source>
        <translation>إن كان حتى هذا قد يضرّك، فسافر بحاسوب آخر أو بخزنة جديدة، واترك هذه في البيت.</translation>
    </message>
    <message>
        <source>What was accepted is not a whole copy: real names behind other names, originals of photos, drafts and the history were never sent. Only the parcel brings all of it back.</source>
        <translation>ما قُبل ليس نسخة كاملة: الأسماء الحقيقية وراء الأسماء المستعارة، وأصول الصور، والمسودات، وسجل التغييرات لم تُرسل قط. الحزمة وحدها تعيد كل ذلك.</translation>
    </message>
</context>
<context>
    <name>TravelOverview</name>
    <message>
        <source>1. Send</source>
        <translation>١. الإرسال</translation>
    </message>
    <message>
        <source>Exchanging</source>
        <translation>جارٍ التبادل</translation>
    </message>
    <message>
        <source>You have not joined an organisation, so nothing can be sent from here. The parcel in step 3 does not need one.</source>
        <translation>لم تنضم إلى منظمة، فلا يمكن إرسال شيء من هنا. الحزمة في الخطوة ٣ لا تحتاج إليها.</translation>
    </message>
    <message>
        <source>Join an organisation</source>
        <translation>الانضمام إلى منظمة</translation>
    </message>
    <message numerus="yes">
        <source>Waiting to be sent: %n thing(s).</source>
        <translation>
            <numerusform>ينتظر الإرسال: لا شيء.</numerusform>
            <numerusform>ينتظر الإرسال: عنصر واحد.</numerusform>
            <numerusform>ينتظر الإرسال: عنصران.</numerusform>
            <numerusform>ينتظر الإرسال: %Ln عناصر.</numerusform>
            <numerusform>ينتظر الإرسال: %Ln عنصراً.</numerusform>
            <numerusform>ينتظر الإرسال: %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent. A case is sent from its own page.</source>
        <translation>لا شيء ينتظر الإرسال. تُرسل القضية من صفحتها.</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>بدء التبادل الآن</translation>
    </message>
    <message>
        <source>2. Wait until it arrived</source>
        <translation>٢. الانتظار حتى يصل</translation>
    </message>
    <message>
        <source>Not accepted yet:</source>
        <translation>لم يُقبل بعد:</translation>
    </message>
    <message>
        <source>Only on this computer:</source>
        <translation>على هذا الحاسوب فقط:</translation>
    </message>
    <message>
        <source>Nothing that was written for {name} waits for an answer.</source>
        <translation>لا شيء مما كُتب إلى ⁨{name}⁩ ينتظر جواباً.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غير ذلك</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s), such as contacts and drafts, are never sent.</source>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>عنصر آخر، مثل جهة اتصال أو مسودة، لا يُرسل أبداً.</numerusform>
            <numerusform>عنصران آخران، مثل جهات الاتصال والمسودات، لا يُرسلان أبداً.</numerusform>
            <numerusform>%Ln عناصر أخرى، مثل جهات الاتصال والمسودات، لا تُرسل أبداً.</numerusform>
            <numerusform>%Ln عنصراً آخر، مثل جهات الاتصال والمسودات، لا تُرسل أبداً.</numerusform>
            <numerusform>%Ln عنصر آخر، مثل جهات الاتصال والمسودات، لا تُرسل أبداً.</numerusform>
        </translation>
    </message>
    <message>
        <source>3. Take it off this computer</source>
        <translation>٣. الإزالة من هذا الحاسوب</translation>
    </message>
    <message>
        <source>You choose what goes. It is packed into one encrypted file, a parcel. The parcel is read back whole and its words are typed back; only then does anything go.</source>
        <translation>أنت تختار ما يُزال. يُحزم في ملف مشفّر واحد، هو الحزمة. تُقرأ الحزمة كاملة للتحقق وتُكتب كلماتها مرة أخرى؛ وعندها فقط يُزال أي شيء.</translation>
    </message>
    <message numerus="yes">
        <source>A parcel of {day} holds %n thing(s).</source>
        <translation>
            <numerusform>في حزمة ⁨{day}⁩: لا شيء.</numerusform>
            <numerusform>في حزمة ⁨{day}⁩: عنصر واحد.</numerusform>
            <numerusform>في حزمة ⁨{day}⁩: عنصران.</numerusform>
            <numerusform>في حزمة ⁨{day}⁩: %Ln عناصر.</numerusform>
            <numerusform>في حزمة ⁨{day}⁩: %Ln عنصراً.</numerusform>
            <numerusform>في حزمة ⁨{day}⁩: %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its words were not typed back yet, so it does not count.</source>
        <translation>لم تُكتب كلماتها مرة أخرى بعد، فهي غير معتمدة بعد.</translation>
    </message>
    <message>
        <source>Choose what goes</source>
        <translation>اختيار ما يُزال</translation>
    </message>
    <message>
        <source>There is nothing here that would have to go.</source>
        <translation>لا شيء هنا يجب أن يُزال.</translation>
    </message>
    <message>
        <source>Type its words</source>
        <translation>كتابة كلماتها</translation>
    </message>
    <message>
        <source>4. Afterwards</source>
        <translation>٤. بعد ذلك</translation>
    </message>
    <message>
        <source>With the parcel and its words everything comes back as it was, with its history; on this computer, or on another one if this one was taken.</source>
        <translation>بالحزمة وكلماتها يعود كل شيء كما كان مع سجل تغييراته؛ على هذا الحاسوب، أو على غيره إن أُخذ هذا.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>إعادة الحزمة</translation>
    </message>
    <message>
        <source>What can still be seen</source>
        <translation>ما يمكن أن يُرى بعد ذلك</translation>
    </message>
    <message>
        <source>Older vaults that are kept beside this one hold what they held, and open with the passphrase of that day: {names}. Nothing is taken off them. Remove those folders when you need them no more.</source>
        <translation>خزنات أقدم محفوظة بجانب هذه ما زالت تحوي ما كان فيها، وتُفتح بعبارة المرور التي كانت في ذلك اليوم: {names}. لا يُزال منها شيء. احذف هذه المجلدات عندما لا تعود بحاجة إليها.</translation>
    </message>
</context>
<context>
    <name>TravelPage</name>
    <message>
        <source>Before a journey</source>
        <translation>قبل السفر</translation>
    </message>
    <message>
        <source>Take things off before a journey</source>
        <translation>إزالة أشياء قبل السفر</translation>
    </message>
    <message>
        <source>Bring a parcel back</source>
        <translation>إعادة حزمة</translation>
    </message>
    <message>
        <source>What is not on the computer is protected best: send, wait, take off, bring back.</source>
        <translation>ما ليس على الحاسوب هو الأكثر حماية: أرسل، انتظر، أزل، أعد.</translation>
    </message>
    <message>
        <source>Exchanging</source>
        <translation>جارٍ التبادل</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still wait.</source>
        <translation>
            <numerusform>لا شيء ينتظر.</numerusform>
            <numerusform>لا يزال عنصر واحد ينتظر.</numerusform>
            <numerusform>لا يزال عنصران ينتظران.</numerusform>
            <numerusform>لا تزال %Ln عناصر تنتظر.</numerusform>
            <numerusform>لا يزال %Ln عنصراً ينتظر.</numerusform>
            <numerusform>لا يزال %Ln عنصر ينتظر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that waited was sent. Acceptance comes with a later exchange.</source>
        <translation>أُرسل كل ما كان ينتظر. يأتي القبول مع تبادل لاحق.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>إعادة الحزمة</translation>
    </message>
    <message>
        <source>Take it off this computer</source>
        <translation>الإزالة من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Back to the steps</source>
        <translation>العودة إلى الخطوات</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>توقّف العمل كما طلبت.</translation>
    </message>
    <message>
        <source>What had gone is off this computer; the rest is still here.</source>
        <translation>ما أُزيل لم يعد على هذا الحاسوب؛ والباقي ما زال هنا.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>قراءة النسخة الاحتياطية</translation>
    </message>
</context>
<context>
    <name>TryDialog</name>
    <message>
        <source>Try a passphrase</source>
        <translation>تجربة عبارة مرور</translation>
    </message>
    <message>
        <source>What would it do?</source>
        <translation>ماذا ستفعل؟</translation>
    </message>
    <message>
        <source>Nothing is opened and nothing is changed. It takes as long as unlocking.</source>
        <translation>لا يُفتح شيء ولا يتغيّر شيء. ويستغرق ذلك وقتاً كوقت الفتح.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Passphrase to try</source>
        <translation>عبارة المرور المراد تجربتها</translation>
    </message>
    <message>
        <source>It opens the half in which it was made, and destroys the other half.</source>
        <translation>تفتح النصف الذي أُنشئت فيه، وتُتلف النصف الآخر.</translation>
    </message>
    <message>
        <source>Nothing was changed now.</source>
        <translation>لم يتغيّر شيء الآن.</translation>
    </message>
    <message>
        <source>It opens the vault and destroys nothing.</source>
        <translation>تفتح الخزنة ولا تُتلف شيئاً.</translation>
    </message>
    <message>
        <source>It opens nothing here.</source>
        <translation>لا تفتح شيئاً هنا.</translation>
    </message>
    <message>
        <source>Check the language of the keyboard and capital letters.</source>
        <translation>تحقق من لغة لوحة المفاتيح ومن الأحرف الكبيرة.</translation>
    </message>
</context>
<context>
    <name>TryWalk</name>
    <message>
        <source>Type what is on the paper, as you would if the passphrase were forgotten. You see whether it would open this vault today. Nothing is changed.</source>
        <translation>اكتب ما على الورقة كما لو نُسيت عبارة المرور. سترى إن كان ذلك يفتح هذه الخزنة اليوم. لا يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This would open your vault today.</source>
        <translation>هذا يفتح خزنتك اليوم.</translation>
    </message>
    <message>
        <source>This would open your vault today, but one of the two copies of the keys is damaged. Lock and unlock, and try again.</source>
        <translation>هذا يفتح خزنتك اليوم، لكن إحدى نسختي المفاتيح تالفة. اقفل وافتح، ثم جرّب من جديد.</translation>
    </message>
    <message>
        <source>Read a backup to its end with the words or the key that you would use on the day of need. You see what it would bring back. Nothing is changed.</source>
        <translation>اقرأ نسخة احتياطية إلى آخرها بالكلمات أو المفتاح الذي ستستعمله عند الحاجة. سترى ما كانت ستعيده. لا يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>قراءتها</translation>
    </message>
    <message>
        <source>This backup is whole, and what you typed opens it.</source>
        <translation>هذه النسخة الاحتياطية كاملة، وما أدخلته يفتحها.</translation>
    </message>
</context>
<context>
    <name>UnlikeWords</name>
    <message>
        <source>The passphrase that you would give</source>
        <translation>عبارة المرور التي ستعطيها</translation>
    </message>
    <message>
        <source>Too much like the passphrase that you typed before. Whoever knows one of the two must not be able to guess the other. Take other words.</source>
        <translation>تشبه كثيراً عبارة المرور التي كتبتها من قبل. من يعرف إحداهما يجب ألا يستطيع تخمين الأخرى. اختر كلمات غيرها.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>This file is empty</source>
        <translation>هذا الملف فارغ</translation>
    </message>
    <message>
        <source>It holds 0 bytes. Often that means that copying it went wrong. Look for the original and add it again.</source>
        <translation>فيه ٠ بايت. غالباً ما يعني ذلك أن النسخ لم يكتمل. ابحث عن الأصل وأضفه من جديد.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>This PDF asks for a password</source>
        <translation>ملف PDF هذا يطلب كلمة مرور</translation>
    </message>
    <message>
        <source>Only the beginning of this long file is shown.</source>
        <translation>لا تُعرض إلا بداية هذا الملف الطويل.</translation>
    </message>
    <message>
        <source>This file cannot be read as what it says it is</source>
        <translation>لا يمكن قراءة هذا الملف على أنه ما يدّعيه</translation>
    </message>
    <message>
        <source>It may be damaged, or cut off. It is kept as it came, and can be sent as it is.</source>
        <translation>ربما كان تالفاً أو مبتوراً. هو محفوظ كما وصل، ويمكن إرساله كما هو.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be shown here</source>
        <translation>لا يمكن عرض ملفات من هذا النوع هنا</translation>
    </message>
    <message>
        <source>It is kept as it is. It cannot be read here without its password.</source>
        <translation>هو محفوظ كما هو. ولا يمكن قراءته هنا من دون كلمة مروره.</translation>
    </message>
    <message>
        <source>“{name}” is kept in your vault. It was not opened with any other program, and nothing of it was written outside the vault.</source>
        <translation>«⁨{name}⁩» محفوظ في خزنتك. لم يُفتح بأي برنامج آخر، ولم يُكتب منه شيء خارج الخزنة.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>عرض الصورة كلها</translation>
    </message>
    <message>
        <source>Show in full size</source>
        <translation>عرض بالحجم الكامل</translation>
    </message>
    <message>
        <source>Turn on screen (the file stays as it is)</source>
        <translation>تدوير على الشاشة (يبقى الملف كما هو)</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}٪</translation>
    </message>
</context>
<context>
    <name>ViewerDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>WalkFrame</name>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Back to Recovery</source>
        <translation>رجوع إلى الاسترداد</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Open with recovery words or shares</source>
        <translation>الفتح بكلمات الاسترداد أو بالحصص</translation>
    </message>
    <message>
        <source>Bring back a vault from a backup</source>
        <translation>استعادة خزنة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Rescue what a damaged vault still holds</source>
        <translation>إنقاذ ما بقي في خزنة تالفة</translation>
    </message>
    <message>
        <source>Put a new vault in the place of this one</source>
        <translation>وضع خزنة جديدة مكان هذه</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation>إتلاف هذه الخزنة</translation>
    </message>
    <message>
        <source>Rescue it</source>
        <translation>إنقاذها</translation>
    </message>
    <message>
        <source>Forgotten? Use recovery words</source>
        <translation>نسيتها؟ استخدام كلمات الاسترداد</translation>
    </message>
    <message>
        <source>Use a backup</source>
        <translation>استخدام نسخة احتياطية</translation>
    </message>
</context>
<context>
    <name>WaysButton</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <translation>ما يمكن فعله أيضاً</translation>
    </message>
</context>
<context>
    <name>WherePart</name>
    <message>
        <source>Everything that you chose goes into one encrypted file. Put it on a stick that stays at home, or give it to somebody you trust. Do not carry it with you: it is what you take off.</source>
        <translation>كل ما اخترته يدخل في ملف مشفّر واحد. ضعه على ذاكرة USB تبقى في البيت، أو أعطه لشخص تثق به. لا تحمله معك: فهو ما تزيله.</translation>
    </message>
    <message>
        <source>Choose where it goes</source>
        <translation>اختيار مكانها</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>اختيار مكان آخر</translation>
    </message>
    <message>
        <source>Where shall the parcel go?</source>
        <translation>أين توضع الحزمة؟</translation>
    </message>
</context>
<context>
    <name>WhoAsks</name>
    <message>
        <source>Make sure who asks</source>
        <translation>تأكّد ممن يطلب</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Somebody else could ask in the name of {name}, or make {name} ask. Meet, or call a number that you knew before; a message is not enough.</source>
        <translation>قد يكون الطلب من شخص آخر باسم ⁨{name}⁩، أو من ⁨{name}⁩ تحت الإكراه. التقيا، أو اتصل برقم كنت تعرفه من قبل؛ الرسالة لا تكفي.</translation>
    </message>
    <message numerus="yes">
        <source>With this share and %n more, the vault of {name} opens.</source>
        <translation>
            <numerusform>بهذه الحصة تُفتح خزنة ⁨{name}⁩.</numerusform>
            <numerusform>بهذه الحصة وحصة أخرى تُفتح خزنة ⁨{name}⁩.</numerusform>
            <numerusform>بهذه الحصة وحصتين أخريين تُفتح خزنة ⁨{name}⁩.</numerusform>
            <numerusform>بهذه الحصة و%Ln حصص أخرى تُفتح خزنة ⁨{name}⁩.</numerusform>
            <numerusform>بهذه الحصة و%Ln حصة أخرى تُفتح خزنة ⁨{name}⁩.</numerusform>
            <numerusform>بهذه الحصة و%Ln حصة أخرى تُفتح خزنة ⁨{name}⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who asked, and how did you make sure?</source>
        <translation>من طلب، وكيف تأكّدت؟</translation>
    </message>
    <message>
        <source>This stands in the log of this desk, with the day.</source>
        <translation>يُدوَّن هذا في سجل هذا المكتب مع التاريخ.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>WhoStep</name>
    <message>
        <source>A backup is one encrypted file with everything that this passphrase opens. It needs a key of its own that is not in the vault: so it helps when the computer is gone, and whoever takes the vault cannot open the backup.</source>
        <translation>النسخة الاحتياطية ملف واحد مشفّر فيه كل ما تفتحه عبارة المرور هذه. تحتاج إلى مفتاح خاص بها ليس في الخزنة: هكذا تنفع حين لا يعود الحاسوب موجوداً، ومن أخذ الخزنة لا يستطيع فتح النسخة.</translation>
    </message>
    <message>
        <source>New backup words, written on paper now</source>
        <translation>كلمات جديدة للنسخ الاحتياطي، تُكتب الآن على ورق</translation>
    </message>
    <message>
        <source>Words on paper are the safest choice for most people: paper cannot be read from afar, and it needs no computer that still works.</source>
        <translation>الكلمات على ورق هي الخيار الأسلم لمعظم الناس: الورق لا يُقرأ من بعيد، ولا يحتاج إلى حاسوب ما زال يعمل.</translation>
    </message>
    <message>
        <source>A new key file, on a stick</source>
        <translation>ملف مفتاح جديد، على ذاكرة USB</translation>
    </message>
    <message>
        <source>My backup words of {day}</source>
        <translation>كلماتي للنسخ الاحتياطي بتاريخ ⁨{day}⁩</translation>
    </message>
    <message>
        <source>My key file of {day}</source>
        <translation>ملف مفتاحي بتاريخ ⁨{day}⁩</translation>
    </message>
    <message>
        <source>No key of mine: only somebody else can open it</source>
        <translation>لا مفتاح لي: لا يفتحها إلا شخص آخر</translation>
    </message>
    <message>
        <source>Who else can open it, and read everything in it?</source>
        <translation>من غيرك يستطيع فتحها وقراءة كل ما فيها؟</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Somebody else, with the key that they gave me</source>
        <translation>شخص آخر، بالمفتاح الذي أعطاني إياه</translation>
    </message>
    <message>
        <source>The public line of a backup key; it begins with age1. Compare it with them in another way, for example by voice.</source>
        <translation>السطر العلني لمفتاح نسخ احتياطي، ويبدأ بـ age1. قارنه معه بطريقة أخرى، بالصوت مثلاً.</translation>
    </message>
    <message>
        <source>Their keys, one on each line</source>
        <translation>مفاتيحهم، واحد في كل سطر</translation>
    </message>
    <message>
        <source>These keys are of an older kind, which cannot open one file together with yours. Make a backup for them alone, without a key of yours.</source>
        <translation>هذه المفاتيح من نوع أقدم لا يفتح الملف نفسه مع مفتاحك. أنشئ نسخة احتياطية لها وحدها، من دون مفتاح لك.</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message>
        <source>Word {number} of {count}</source>
        <translation>الكلمة {number} من {count}</translation>
    </message>
    <message>
        <source>Word {number}, “{word}”, is not in the list.</source>
        <translation>الكلمة {number}، «{word}»، ليست في القائمة.</translation>
    </message>
    <message>
        <source>Perhaps “{word}”</source>
        <translation>ربما «{word}»</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>The new passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Six words drawn at random</source>
        <translation>ست كلمات عشوائية</translation>
    </message>
    <message>
        <source>Words of my own</source>
        <translation>كلمات من اختياري</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>لغة الكلمات</translation>
    </message>
    <message>
        <source>Write them on paper now, and keep the paper away from the computer.</source>
        <translation>اكتبها الآن على ورقة، واحفظ الورقة بعيداً عن الحاسوب.</translation>
    </message>
</context>
<context>
    <name>WrongWords</name>
    <message>
        <source>Word {number}, “{word}”, is not in the list.</source>
        <translation>الكلمة {number}، «{word}»، ليست في القائمة.</translation>
    </message>
    <message>
        <source>Word {number}, “{word}”, is not the one that was written down.</source>
        <translation>الكلمة {number}، «{word}»، ليست الكلمة التي دُوّنت.</translation>
    </message>
    <message>
        <source>Words {number} and {next} have changed places.</source>
        <translation>تبدّل مكانا الكلمتين {number} و{next}.</translation>
    </message>
    <message>
        <source>A word is missing before word {number}.</source>
        <translation>تنقص كلمة قبل الكلمة {number}.</translation>
    </message>
    <message>
        <source>Word {number}, “{word}”, is one too many.</source>
        <translation>الكلمة {number}، «{word}»، زائدة.</translation>
    </message>
    <message>
        <source>Some words are missing.</source>
        <translation>تنقص بعض الكلمات.</translation>
    </message>
    <message>
        <source>More than one word is wrong.</source>
        <translation>أكثر من كلمة خاطئة.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Compare each word with the paper, and correct what was typed, or the paper if it is wrong.</source>
        <translation>قارن كل كلمة بما على الورقة، وصحّح الخطأ حيث كان.</translation>
    </message>
</context>
<context>
    <name>_AboutStep</name>
    <message>
        <source>A passphrase that you could give</source>
        <translation>عبارة مرور يمكنك إعطاؤها</translation>
    </message>
    <message>
        <source>Every vault has two halves of the same size, whether both are used or not. You can let a second passphrase open the other half, with things in it that anybody may see.</source>
        <translation>لكل خزنة نصفان بالحجم نفسه، سواء استُعمل كلاهما أم لا. يمكنك أن تجعل عبارة مرور ثانية تفتح النصف الآخر، وفيه أشياء يجوز أن يراها أي أحد.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما الذي تفعله</translation>
    </message>
    <message>
        <source>Whoever makes you open the vault gets to see that half. Nothing in it tells whether another one is used.</source>
        <translation>من يجبرك على فتح الخزنة يرى ذلك النصف. ولا شيء فيه يدل على أن نصفاً آخر مستعمل.</translation>
    </message>
    <message>
        <source>One look at the disk cannot show whether the other half is used: a half that nobody uses looks the same.</source>
        <translation>نظرة واحدة إلى القرص لا تُظهر هل النصف الآخر مستعمل: فالنصف الذي لا يستعمله أحد يبدو كذلك أيضاً.</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation>ما الذي لا تفعله</translation>
    </message>
    <message>
        <source>Whoever copies the disk twice, at different times, sees which half changed in between.</source>
        <translation>من ينسخ القرص مرتين في وقتين مختلفين يرى أي نصف تغيّر بينهما.</translation>
    </message>
    <message>
        <source>Whoever knows Fieldbook knows that there can be a second passphrase, and may not believe you. Nobody can prove that there is none.</source>
        <translation>من يعرف Fieldbook يعرف أنه قد توجد عبارة مرور ثانية، وقد لا يصدقك. ولا أحد يستطيع أن يثبت عدم وجودها.</translation>
    </message>
    <message>
        <source>It does not protect from force, nor from somebody who sees the screen or has put a program on this computer that watches.</source>
        <translation>لا تحمي من القوة، ولا ممن يرى الشاشة أو وضع على هذا الحاسوب برنامجاً يراقب.</translation>
    </message>
    <message>
        <source>In some countries it is a crime not to give a passphrase, or to say something untrue about it. Ask somebody who knows the law where you go.</source>
        <translation>في بعض البلدان يُعد الامتناع عن إعطاء عبارة المرور، أو قول شيء غير صحيح عنها، جريمة. اسأل من يعرف القانون حيث تذهب.</translation>
    </message>
    <message>
        <source>Whoever finds a recovery sheet or a backup of the half that you hide can open it with that.</source>
        <translation>من يجد ورقة استرداد أو نسخة احتياطية من النصف الذي تخفيه يستطيع أن يفتحه بها.</translation>
    </message>
    <message>
        <source>What it asks of you</source>
        <translation>ما الذي تطلبه منك</translation>
    </message>
    <message>
        <source>Be ready to give it, and to say what that half is for.</source>
        <translation>استعدّ لإعطائها، ولأن تقول ما الغرض من ذلك النصف.</translation>
    </message>
    <message>
        <source>Open that half often, read in it, write in it. One that was never used convinces nobody.</source>
        <translation>افتح ذلك النصف كثيراً، واقرأ فيه واكتب فيه. فالنصف الذي لم يُستعمل قط لا يقنع أحداً.</translation>
    </message>
    <message>
        <source>Keep papers and backups of the half that you hide far away. Make a recovery sheet in the other half as well.</source>
        <translation>احفظ أوراق النصف الذي تخفيه ونسخه الاحتياطية بعيداً. وأعدّ ورقة استرداد في النصف الآخر أيضاً.</translation>
    </message>
    <message>
        <source>A passphrase that destroys the other half</source>
        <translation>عبارة مرور تُتلف النصف الآخر</translation>
    </message>
    <message>
        <source>I know that it cannot be undone</source>
        <translation>أعرف أنه لا يمكن التراجع عن ذلك</translation>
    </message>
    <message>
        <source>When it is typed to open the vault, it opens the half that you see now and destroys the other half, at once and for ever. It shows nothing of that: no question, no sign.</source>
        <translation>حين تُكتب لفتح الخزنة، تفتح النصف الذي تراه الآن وتُتلف النصف الآخر فوراً وإلى الأبد. ولا تُظهر شيئاً من ذلك: لا سؤال ولا علامة.</translation>
    </message>
    <message>
        <source>So it is made in the half that you would show. If what you must protect is in the half that you see now, stop here: lock, open the half that you would show, and come back to this page there.</source>
        <translation>لذلك تُنشأ في النصف الذي ستُظهره. إن كان ما يجب أن تحميه في النصف الذي تراه الآن فتوقف هنا: اقفل، وافتح النصف الذي ستُظهره، وعُد إلى هذه الصفحة هناك.</translation>
    </message>
    <message>
        <source>Think of this first</source>
        <translation>فكّر في هذا أولاً</translation>
    </message>
    <message>
        <source>A copy of the disk that somebody made before is not touched. Whoever copies first and asks afterwards loses nothing.</source>
        <translation>نسخة القرص التي صنعها أحد من قبل لا تُمس. ومن ينسخ أولاً ثم يسأل لا يخسر شيئاً.</translation>
    </message>
    <message>
        <source>Somebody may watch, or find out later, and punish you for it. In some countries it is a crime to destroy data while you are being searched.</source>
        <translation>قد يراقبك أحد، أو يكتشف ذلك لاحقاً، فيعاقبك عليه. وفي بعض البلدان يُعد إتلاف البيانات أثناء تفتيشك جريمة.</translation>
    </message>
    <message>
        <source>What was not sent before is gone for those whom it was to help, too.</source>
        <translation>ما لم يُرسل من قبل يضيع أيضاً على من كان سيساعدهم.</translation>
    </message>
    <message>
        <source>You, tired or frightened, could type it by mistake. It asks nothing.</source>
        <translation>قد تُكتب خطأً عند التعب أو الخوف. وهي لا تسأل شيئاً.</translation>
    </message>
    <message>
        <source>It destroys once, whatever is in the other half then. After that it is an ordinary passphrase.</source>
        <translation>تُتلف مرة واحدة ما يكون في النصف الآخر حينها. وبعد ذلك تصير عبارة مرور عادية.</translation>
    </message>
    <message>
        <source>Taking what matters off this computer before a journey protects better than this.</source>
        <translation>إزالة ما يهم من هذا الحاسوب قبل السفر تحمي أفضل من هذا.</translation>
    </message>
</context>
<context>
    <name>_MakeStep</name>
    <message>
        <source>Make the other half</source>
        <translation>إنشاء النصف الآخر</translation>
    </message>
    <message>
        <source>Whatever is in the other half already may be destroyed</source>
        <translation>يجوز إتلاف ما في النصف الآخر من قبل</translation>
    </message>
    <message>
        <source>This is said in every vault, whether the other half is used or not. The half that you see now stays as it is.</source>
        <translation>يُقال هذا في كل خزنة، سواء استُعمل النصف الآخر أم لا. ويبقى النصف الذي تراه الآن كما هو.</translation>
    </message>
    <message>
        <source>Making the other half</source>
        <translation>جارٍ إنشاء النصف الآخر</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Fieldbook made a mistake and stopped what it was doing.</source>
        <translation>أخطأ Fieldbook وأوقف ما كان يعمل عليه.</translation>
    </message>
    <message>
        <source>What was saved before is not lost.</source>
        <translation>ما حُفظ من قبل لم يضِع.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, lock, unlock and tell whoever gave you Fieldbook.</source>
        <translation>حاول مرة أخرى. إذا تكرر ذلك فاقفل ثم افتح وأخبر من أعطاك Fieldbook.</translation>
    </message>
    <message>
        <source>Something outside Fieldbook went wrong.</source>
        <translation>حدث خلل خارج Fieldbook.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>توقّف العمل كما طلبت.</translation>
    </message>
    <message>
        <source>Nothing is half done.</source>
        <translation>لم يبقَ عمل غير مكتمل.</translation>
    </message>
    <message>
        <source>No passphrase could be read.</source>
        <translation>تعذّرت قراءة عبارة المرور.</translation>
    </message>
    <message>
        <source>Type it when asked, or name a file that holds it.</source>
        <translation>اكتبها عندما تُطلب منك، أو اذكر ملفاً يحتوي عليها.</translation>
    </message>
    <message>
        <source>No words could be read.</source>
        <translation>تعذّرت قراءة أي كلمات.</translation>
    </message>
    <message>
        <source>Type them when asked, or name a file that holds them: --words-file.</source>
        <translation>اكتبها عند السؤال عنها، أو حدّد ملفاً يحتويها: ‎--words-file.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>عبارتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>Type the same one twice.</source>
        <translation>اكتب العبارة نفسها مرتين.</translation>
    </message>
    <message>
        <source>A file cannot be read or written: {reason}.</source>
        <translation>تعذّرت قراءة ملف أو كتابته: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>Check its name and whether you may open it.</source>
        <translation>تحقّق من اسمه ومن أنه يُسمح لك بفتحه.</translation>
    </message>
    <message>
        <source>A file is longer than it may be here: {limit}.</source>
        <translation>أحد الملفات أطول مما يُسمح به هنا: ⁨{limit}⁩.</translation>
    </message>
    <message>
        <source>Check that it is the right one, or take a shorter one.</source>
        <translation>تحقّق من أنه الملف الصحيح، أو خذ ملفاً أقصر.</translation>
    </message>
    <message>
        <source>It was done, but the answer cannot be written: {reason}.</source>
        <translation>تمّ الأمر، لكن تعذّرت كتابة الجواب: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>What was saved is not lost.</source>
        <translation>ما حُفظ لم يضِع.</translation>
    </message>
    <message>
        <source>Ask for it again, to another place.</source>
        <translation>اطلبه من جديد إلى مكان آخر.</translation>
    </message>
    <message>
        <source>There are no words for generated passphrases in this language yet.</source>
        <translation>لا توجد بعد كلمات بهذه اللغة لتكوين عبارات المرور.</translation>
    </message>
    <message>
        <source>Choose another language for the words.</source>
        <translation>اختر لغة أخرى للكلمات.</translation>
    </message>
    <message>
        <source>The words are not the ones that were written down. Look at word {position}.</source>
        <translation>هذه ليست الكلمات التي دُوّنت. راجع الكلمة رقم {position}.</translation>
    </message>
    <message>
        <source>Compare each word with the paper and correct it.</source>
        <translation>قارن كل كلمة بما على الورقة وصحّحها.</translation>
    </message>
    <message>
        <source>The number of words is not right.</source>
        <translation>عدد الكلمات غير صحيح.</translation>
    </message>
    <message>
        <source>Type all words from the paper, in their order.</source>
        <translation>اكتب كل الكلمات من الورقة بترتيبها.</translation>
    </message>
    <message>
        <source>More than one word is wrong, or words have changed places.</source>
        <translation>هناك أكثر من كلمة خاطئة، أو كلمات تبدّلت مواضعها.</translation>
    </message>
    <message>
        <source>This computer has too little free memory to open the vault.</source>
        <translation>الذاكرة المتاحة في هذا الحاسوب أقل من أن تُفتح بها الخزنة.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>أغلق برامج أخرى وحاول من جديد.</translation>
    </message>
    <message>
        <source>The keys of this vault ask for something that no vault of ours asks for. They are damaged, or somebody changed them.</source>
        <translation>مفاتيح هذه الخزنة تطلب ما لا تطلبه أي خزنة من خزائننا. إما أنها تالفة وإما أن أحداً غيّرها.</translation>
    </message>
    <message>
        <source>Use a copy or a backup of the vault.</source>
        <translation>استخدم نسخة من الخزنة أو نسخة احتياطية منها.</translation>
    </message>
    <message>
        <source>A key is damaged.</source>
        <translation>أحد المفاتيح تالف.</translation>
    </message>
    <message>
        <source>Nothing was sent or signed.</source>
        <translation>لم يُرسل شيء ولم يُوقَّع.</translation>
    </message>
    <message>
        <source>Lock, unlock and try again.</source>
        <translation>اقفل ثم افتح وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Something could not be decrypted.</source>
        <translation>تعذّر فك تشفير شيء ما.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>اطلبه من جديد.</translation>
    </message>
    <message>
        <source>Something that came is damaged. It was put aside.</source>
        <translation>وصل شيء تالف، وقد عُزل.</translation>
    </message>
    <message>
        <source>The file changed while it was being read.</source>
        <translation>تغيّر الملف أثناء قراءته.</translation>
    </message>
    <message>
        <source>Nothing of it was stored.</source>
        <translation>لم يُحفظ منه شيء.</translation>
    </message>
    <message>
        <source>Make a copy of the file, and add the copy.</source>
        <translation>انسخ الملف ثم أضف النسخة.</translation>
    </message>
    <message>
        <source>A sealed file cannot be opened.</source>
        <translation>تعذّر فتح ملف مختوم.</translation>
    </message>
    <message>
        <source>The sealed text was changed on its way, near line {line}.</source>
        <translation>تغيّر النص المختوم في الطريق، قرب السطر {line}.</translation>
    </message>
    <message>
        <source>Ask for it again, as a file.</source>
        <translation>اطلبه من جديد على شكل ملف.</translation>
    </message>
    <message>
        <source>This is not a sealed file, or its beginning is damaged.</source>
        <translation>هذا ليس ملفاً مختوماً، أو أن بدايته تالفة.</translation>
    </message>
    <message>
        <source>The sealed file was changed after it was made.</source>
        <translation>تغيّر الملف المختوم بعد إعداده.</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>لم يُؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>Do not trust it. Ask for it again another way.</source>
        <translation>لا تثق به. اطلبه من جديد بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The sealed file was made for another key or passphrase.</source>
        <translation>أُعدّ الملف المختوم لمفتاح آخر أو لعبارة مرور أخرى.</translation>
    </message>
    <message>
        <source>Ask the sender whom it was made for.</source>
        <translation>اسأل المرسل لمن أعدّه.</translation>
    </message>
    <message>
        <source>The sealed file was cut short or changed.</source>
        <translation>الملف المختوم مبتور أو تغيّر.</translation>
    </message>
    <message>
        <source>The file would keep this computer busy for too long, so it was not opened.</source>
        <translation>كان هذا الملف سيشغل الحاسوب وقتاً طويلاً، فلم يُفتح.</translation>
    </message>
    <message>
        <source>Do not trust it unless you know who made it.</source>
        <translation>لا تثق به إلا إذا عرفت من أعدّه.</translation>
    </message>
    <message>
        <source>This is not an address that files can be sealed for.</source>
        <translation>هذا ليس عنواناً يمكن ختم الملفات له.</translation>
    </message>
    <message>
        <source>Check that it was copied whole.</source>
        <translation>تحقّق من أن النص منسوخ كاملاً.</translation>
    </message>
    <message>
        <source>This is not a key that opens sealed files.</source>
        <translation>هذا ليس مفتاحاً يفتح الملفات المختومة.</translation>
    </message>
    <message>
        <source>These recipients cannot share one file.</source>
        <translation>لا يمكن لهؤلاء المستلمين أن يتشاركوا ملفاً واحداً.</translation>
    </message>
    <message>
        <source>Make one file for each of them.</source>
        <translation>أعدّ ملفاً لكل واحد منهم.</translation>
    </message>
    <message>
        <source>The hub cannot be used now.</source>
        <translation>لا يمكن استخدام الخادم الوسيط الآن.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>حاول مرة أخرى لاحقاً.</translation>
    </message>
    <message>
        <source>There is no connection to the hub.</source>
        <translation>لا يوجد اتصال بالخادم الوسيط.</translation>
    </message>
    <message>
        <source>Try again when there is a connection.</source>
        <translation>حاول مرة أخرى عندما يتوفر الاتصال.</translation>
    </message>
    <message>
        <source>Something answers at the hub&apos;s address, but it is not your organisation&apos;s hub.</source>
        <translation>هناك ما يجيب على عنوان الخادم الوسيط، لكنه ليس الخادم الوسيط لمنظمتك.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Try again from another network. If it comes back, tell the organisation by another way.</source>
        <translation>حاول من شبكة أخرى. إذا تكرر ذلك فأخبر المنظمة بطريقة أخرى.</translation>
    </message>
    <message>
        <source>What answers does not speak as a hub should. A page that asks for a log-in may be in between.</source>
        <translation>ما يجيب لا يتصرف كخادم وسيط. ربما تعترض الطريق صفحة تطلب تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>لم يضِع شيء.</translation>
    </message>
    <message>
        <source>Check the network, and try again.</source>
        <translation>تحقّق من الشبكة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>What was sent is sent, the rest waits. Nothing is lost.</source>
        <translation>ما أُرسل فقد أُرسل، والباقي ينتظر. لم يضِع شيء.</translation>
    </message>
    <message>
        <source>Exchange again; it goes on from there.</source>
        <translation>أجرِ التبادل من جديد، وسيُكمل من حيث توقف.</translation>
    </message>
    <message>
        <source>The hub is busy.</source>
        <translation>الخادم الوسيط مشغول.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>حاول مرة أخرى بعد دقائق.</translation>
    </message>
    <message>
        <source>The hub has no room for more now.</source>
        <translation>لا مكان في الخادم الوسيط للمزيد الآن.</translation>
    </message>
    <message>
        <source>Try again tomorrow, or tell the organisation.</source>
        <translation>حاول غداً، أو أخبر المنظمة.</translation>
    </message>
    <message>
        <source>The hub no longer accepts this computer.</source>
        <translation>لم يعد الخادم الوسيط يقبل هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Ask the organisation for a new invite.</source>
        <translation>اطلب من المنظمة دعوة جديدة.</translation>
    </message>
    <message>
        <source>The hub did not accept what was sent.</source>
        <translation>لم يقبل الخادم الوسيط ما أُرسل إليه.</translation>
    </message>
    <message>
        <source>Try again. If it comes back, a newer Fieldbook may be needed.</source>
        <translation>حاول مرة أخرى. إذا تكرر ذلك فقد تحتاج إلى نسخة أحدث من Fieldbook.</translation>
    </message>
    <message>
        <source>This invite was used already.</source>
        <translation>استُخدمت هذه الدعوة من قبل.</translation>
    </message>
    <message>
        <source>This passphrase is too much like the one that you typed before.</source>
        <translation>عبارة المرور هذه تشبه كثيراً العبارة التي كتبتها من قبل.</translation>
    </message>
    <message>
        <source>Not all of the vault could be removed. Still there: {files}.</source>
        <translation>تعذّرت إزالة الخزنة كلها. ما زال موجوداً: {files}.</translation>
    </message>
    <message>
        <source>Nothing opens it any more: its keys were written over.</source>
        <translation>لا شيء يفتحها بعد الآن: كُتب فوق مفاتيحها.</translation>
    </message>
    <message>
        <source>Make sure that the disk can be written to and try again, or remove these files yourself.</source>
        <translation>تأكد من أن الكتابة على القرص ممكنة وحاول من جديد، أو أزل هذه الملفات بنفسك.</translation>
    </message>
    <message>
        <source>The new vault is in its place, but not all of the old one could be removed: {files}.</source>
        <translation>الخزنة الجديدة في مكانها، لكن تعذّرت إزالة القديمة كلها: {files}.</translation>
    </message>
    <message>
        <source>The new one opens with the passphrases that you typed.</source>
        <translation>تُفتح الجديدة بعبارات المرور التي كتبتها.</translation>
    </message>
    <message>
        <source>Open it: that tries once more. If the files stay, remove them yourself, and give the disk or stick to nobody.</source>
        <translation>افتحها: فيُحاول ذلك مرة أخرى. فإن بقيت الملفات فأزلها بنفسك، ولا تعطِ القرص أو ذاكرة USB لأحد.</translation>
    </message>
    <message>
        <source>The disk did not let the keys be written over. They were only removed: {files}.</source>
        <translation>لم يسمح القرص بالكتابة فوق المفاتيح. أُزيلت فقط: {files}.</translation>
    </message>
    <message>
        <source>As it is now, the vault does not open.</source>
        <translation>الخزنة على حالها الآن لا تُفتح.</translation>
    </message>
    <message>
        <source>Whoever examines the disk and knows a passphrase may bring it back. Write over the whole disk, or destroy the disk or stick itself.</source>
        <translation>من يفحص القرص ويعرف عبارة مرور قد يستعيدها. اكتب فوق القرص كله، أو أتلف القرص أو ذاكرة USB نفسها.</translation>
    </message>
    <message>
        <source>The vault could not be destroyed. Still there: {files}.</source>
        <translation>تعذّر إتلاف الخزنة. ما زال موجوداً: {files}.</translation>
    </message>
    <message>
        <source>It may still open with its passphrase.</source>
        <translation>قد تُفتح بعدُ بعبارة مرورها.</translation>
    </message>
    <message>
        <source>Close other windows of Fieldbook, take the write protection off, and try again. If that does not help, destroy the disk or stick itself.</source>
        <translation>أغلق نوافذ Fieldbook الأخرى، وأزل الحماية من الكتابة، وحاول من جديد. فإن لم ينفع ذلك فأتلف القرص أو ذاكرة USB نفسها.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Whoever knows one of the two must not be able to guess the other. Take other words.</source>
        <translation>من يعرف إحداهما يجب ألا يستطيع تخمين الأخرى. اختر كلمات غيرها.</translation>
    </message>
    <message>
        <source>Ask for a new one. If it was not you who used it, tell the organisation.</source>
        <translation>اطلب دعوة جديدة. وإن لم تكن أنت من استخدمها فأخبر المنظمة.</translation>
    </message>
    <message>
        <source>The hub does not know this invite.</source>
        <translation>لا يعرف الخادم الوسيط هذه الدعوة.</translation>
    </message>
    <message>
        <source>Check that it was copied whole, or ask for a new one.</source>
        <translation>تحقّق من أنها منسوخة كاملة، أو اطلب دعوة جديدة.</translation>
    </message>
    <message>
        <source>The organisation took this invite back.</source>
        <translation>سحبت المنظمة هذه الدعوة.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>اطلب دعوة جديدة.</translation>
    </message>
    <message>
        <source>This invite is too old.</source>
        <translation>هذه الدعوة قديمة وانتهت مدتها.</translation>
    </message>
    <message>
        <source>Ask for a new one, and check the date of this computer.</source>
        <translation>اطلب دعوة جديدة، وتحقّق من التاريخ في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This is not a whole invite.</source>
        <translation>هذه ليست دعوة كاملة.</translation>
    </message>
    <message>
        <source>Copy all of it, from FB1 to its last letter.</source>
        <translation>انسخها كاملة، من FB1 إلى آخر حرف فيها.</translation>
    </message>
    <message>
        <source>This invite was made for a newer Fieldbook.</source>
        <translation>أُعدّت هذه الدعوة لنسخة أحدث من Fieldbook.</translation>
    </message>
    <message>
        <source>Use the newer Fieldbook.</source>
        <translation>استخدم النسخة الأحدث من Fieldbook.</translation>
    </message>
    <message>
        <source>The hub has something else in this place.</source>
        <translation>في الخادم الوسيط شيء آخر في هذا المكان.</translation>
    </message>
    <message>
        <source>The hub does not have it, or no longer.</source>
        <translation>ليس هذا في الخادم الوسيط، أو لم يعد فيه.</translation>
    </message>
    <message>
        <source>What you wrote is kept on this computer.</source>
        <translation>ما كتبته محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What you wrote is kept on this computer. It waits and will go with the next exchange.</source>
        <translation>ما كتبته محفوظ على هذا الحاسوب. سينتظر ويُرسل مع التبادل القادم.</translation>
    </message>
    <message>
        <source>Exchange again later.</source>
        <translation>أجرِ التبادل من جديد لاحقاً.</translation>
    </message>
    <message>
        <source>A file is not whole on the hub yet.</source>
        <translation>أحد الملفات لم يكتمل بعد في الخادم الوسيط.</translation>
    </message>
    <message>
        <source>The hub has something newer than what was sent.</source>
        <translation>في الخادم الوسيط ما هو أحدث مما أُرسل.</translation>
    </message>
    <message>
        <source>Exchange first, then publish again.</source>
        <translation>أجرِ التبادل أولاً، ثم انشر من جديد.</translation>
    </message>
    <message>
        <source>This address is not protected.</source>
        <translation>هذا العنوان غير محمي.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>استخدم عنواناً يبدأ بـ ⁨https://⁩.</translation>
    </message>
    <message>
        <source>Something came that this Fieldbook does not know.</source>
        <translation>وصل شيء لا تعرفه هذه النسخة من Fieldbook.</translation>
    </message>
    <message>
        <source>It was put aside.</source>
        <translation>عُزل هذا العنصر.</translation>
    </message>
    <message>
        <source>A newer Fieldbook may be able to read it.</source>
        <translation>قد تستطيع نسخة أحدث من Fieldbook قراءته.</translation>
    </message>
    <message>
        <source>An attachment is damaged.</source>
        <translation>أحد المرفقات تالف.</translation>
    </message>
    <message>
        <source>The letter it came with is here.</source>
        <translation>المراسلة التي جاء معها موجودة هنا.</translation>
    </message>
    <message>
        <source>Ask the sender to send it again.</source>
        <translation>اطلب من المرسل أن يرسله من جديد.</translation>
    </message>
    <message>
        <source>A file changed while it was being sealed.</source>
        <translation>تغيّر ملف أثناء ختمه.</translation>
    </message>
    <message>
        <source>Nothing of it was sent.</source>
        <translation>لم يُرسل منه شيء.</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>أرسله من جديد.</translation>
    </message>
    <message>
        <source>Something that came cannot be read.</source>
        <translation>وصل شيء لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>Somebody tried to join with an invite that is not theirs.</source>
        <translation>حاول أحدٌ الانضمام بدعوة ليست له.</translation>
    </message>
    <message>
        <source>They were not let in.</source>
        <translation>لم يُسمح له بالدخول.</translation>
    </message>
    <message>
        <source>Make a new invite for the person you meant.</source>
        <translation>أعدّ دعوة جديدة للشخص الذي قصدته.</translation>
    </message>
    <message>
        <source>What answers is not the hub that was started with your owner file.</source>
        <translation>ما يجيب ليس الخادم الوسيط الذي شُغّل بملف المالك الخاص بك.</translation>
    </message>
    <message>
        <source>Check the address, and the file that the hub was started with.</source>
        <translation>تحقّق من العنوان ومن الملف الذي شُغّل به الخادم الوسيط.</translation>
    </message>
    <message>
        <source>The owner file cannot be read.</source>
        <translation>تعذّرت قراءة ملف المالك.</translation>
    </message>
    <message>
        <source>Write it again from the desk.</source>
        <translation>اكتبه من جديد من المكتب.</translation>
    </message>
    <message>
        <source>Something that came is damaged.</source>
        <translation>وصل شيء تالف.</translation>
    </message>
    <message>
        <source>Something came that its sender did not sign.</source>
        <translation>وصل شيء لم يوقّعه مرسله.</translation>
    </message>
    <message>
        <source>Tell the organisation.</source>
        <translation>أخبر المنظمة.</translation>
    </message>
    <message>
        <source>Something came that was meant for somebody else.</source>
        <translation>وصل شيء كان موجّهاً إلى شخص آخر.</translation>
    </message>
    <message>
        <source>Something came that none of your keys opens.</source>
        <translation>وصل شيء لا يفتحه أي من مفاتيحك.</translation>
    </message>
    <message>
        <source>This is too large to be sent at once.</source>
        <translation>هذا أكبر من أن يُرسل دفعة واحدة.</translation>
    </message>
    <message>
        <source>Make it shorter, or send it in parts.</source>
        <translation>اختصره، أو أرسله على أجزاء.</translation>
    </message>
    <message>
        <source>Something came from a newer Fieldbook.</source>
        <translation>وصل شيء من نسخة أحدث من Fieldbook.</translation>
    </message>
    <message>
        <source>Use the newer Fieldbook to read it.</source>
        <translation>استخدم النسخة الأحدث من Fieldbook لقراءته.</translation>
    </message>
    <message>
        <source>A receipt came that the hub did not sign.</source>
        <translation>وصل إشعار استلام لم يوقّعه الخادم الوسيط.</translation>
    </message>
    <message>
        <source>Nothing counts as sent because of it.</source>
        <translation>لا يُعدّ شيء مُرسلاً بسببه.</translation>
    </message>
    <message>
        <source>Exchange again. If it comes back, tell the organisation.</source>
        <translation>أجرِ التبادل من جديد. إذا تكرر ذلك فأخبر المنظمة.</translation>
    </message>
    <message>
        <source>You belong to an organisation already.</source>
        <translation>أنت منضم إلى منظمة بالفعل.</translation>
    </message>
    <message>
        <source>This share opens the vault without any other.</source>
        <translation>هذه الحصة تفتح الخزنة من دون غيرها.</translation>
    </message>
    <message>
        <source>It was given to nobody.</source>
        <translation>لم تُعطَ لأحد.</translation>
    </message>
    <message>
        <source>Make shares of which at least two are needed.</source>
        <translation>أعدّ حصصاً يلزم منها اثنتان على الأقل.</translation>
    </message>
    <message>
        <source>This does not wait to be sent.</source>
        <translation>هذا لا ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>Look at the list of what goes out.</source>
        <translation>راجع قائمة الصادر.</translation>
    </message>
    <message>
        <source>It is on its way already and cannot be taken back.</source>
        <translation>هو في الطريق بالفعل ولا يمكن استرجاعه.</translation>
    </message>
    <message>
        <source>What you wrote is unchanged on this computer.</source>
        <translation>ما كتبته لم يتغيّر على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Write a message if something in it must not be used.</source>
        <translation>اكتب رسالة إن كان فيه ما يجب ألا يُستخدم.</translation>
    </message>
    <message>
        <source>Something was not sent: a file that belongs to it is damaged or gone here.</source>
        <translation>شيء لم يُرسل: ملف يخصه تالف أو غير موجود هنا.</translation>
    </message>
    <message>
        <source>Look for the file and add it again, or leave it out; then send once more.</source>
        <translation>ابحث عن الملف وأضفه من جديد، أو اتركه؛ ثم أرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>The hub lost a file that you had sent, and it is no longer on this computer.</source>
        <translation>أضاع الخادم الوسيط ملفاً أرسلته، ولم يعد على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Everything else is sent.</source>
        <translation>أُرسل كل ما عداه.</translation>
    </message>
    <message>
        <source>Ask the organisation whether they have the file.</source>
        <translation>اسأل المنظمة إن كان الملف لديها.</translation>
    </message>
    <message>
        <source>You have not joined an organisation yet.</source>
        <translation>لم تنضم إلى منظمة بعد.</translation>
    </message>
    <message>
        <source>Join with an invite on the page Exchange.</source>
        <translation>انضم بدعوة من صفحة «التبادل».</translation>
    </message>
    <message>
        <source>What came for a course is not what its publisher signed.</source>
        <translation>ما وصل لإحدى الدورات ليس ما وقّعه ناشرها.</translation>
    </message>
    <message>
        <source>It was not taken; what is here stays.</source>
        <translation>لم يُؤخذ منه شيء، وما هو موجود هنا باقٍ.</translation>
    </message>
    <message>
        <source>Exchange again later. If it comes back, tell the organisation.</source>
        <translation>أجرِ التبادل من جديد لاحقاً. إذا تكرر ذلك فأخبر المنظمة.</translation>
    </message>
    <message>
        <source>A part of a course is not on the hub.</source>
        <translation>جزء من إحدى الدورات غير موجود في الخادم الوسيط.</translation>
    </message>
    <message>
        <source>What is here stays.</source>
        <translation>ما هو موجود هنا باقٍ.</translation>
    </message>
    <message>
        <source>The course does not exist in this language.</source>
        <translation>الدورة غير متوفرة بهذه اللغة.</translation>
    </message>
    <message>
        <source>Choose one of the languages that are shown.</source>
        <translation>اختر إحدى اللغات المعروضة.</translation>
    </message>
    <message>
        <source>A course cannot be published under this name.</source>
        <translation>لا يمكن نشر دورة بهذا الاسم.</translation>
    </message>
    <message>
        <source>Choose letters, digits and hyphens.</source>
        <translation>اختر حروفاً وأرقاماً وشُرطاً قصيرة.</translation>
    </message>
    <message>
        <source>The list of courses that came cannot be trusted.</source>
        <translation>قائمة الدورات التي وصلت لا يمكن الوثوق بها.</translation>
    </message>
    <message>
        <source>The hub offers an older list of courses than you have seen.</source>
        <translation>يعرض الخادم الوسيط قائمة دورات أقدم من التي رأيتها.</translation>
    </message>
    <message>
        <source>Exchange again later. If it comes back, tell the organisation: somebody may hold news back from you.</source>
        <translation>أجرِ التبادل من جديد لاحقاً. إذا تكرر ذلك فأخبر المنظمة: ربما يحجب أحدٌ الجديد عنك.</translation>
    </message>
    <message>
        <source>The list of courses that came is not signed by your organisation.</source>
        <translation>قائمة الدورات التي وصلت ليست موقّعة من منظمتك.</translation>
    </message>
    <message>
        <source>A file that came is not the one that your organisation signed.</source>
        <translation>وصل ملف ليس هو الذي وقّعته منظمتك.</translation>
    </message>
    <message>
        <source>A file that came is far larger than it may be.</source>
        <translation>وصل ملف أكبر بكثير مما ينبغي.</translation>
    </message>
    <message>
        <source>The list of courses that came cannot be read.</source>
        <translation>قائمة الدورات التي وصلت لا يمكن قراءتها.</translation>
    </message>
    <message>
        <source>A part of the list of courses is not on the hub.</source>
        <translation>جزء من قائمة الدورات غير موجود في الخادم الوسيط.</translation>
    </message>
    <message>
        <source>The list of courses has not been renewed for a long time.</source>
        <translation>لم تُجدَّد قائمة الدورات منذ وقت طويل.</translation>
    </message>
    <message>
        <source>What is here can be used.</source>
        <translation>يمكن استخدام ما هو موجود هنا.</translation>
    </message>
    <message>
        <source>Exchange again. If it stays like this, ask the organisation: somebody may hold news back from you.</source>
        <translation>أجرِ التبادل من جديد. إذا بقي الأمر كذلك فاسأل المنظمة: ربما يحجب أحدٌ الجديد عنك.</translation>
    </message>
    <message>
        <source>No course with this name is published.</source>
        <translation>لا توجد دورة منشورة بهذا الاسم.</translation>
    </message>
    <message>
        <source>Exchange to see the newest list.</source>
        <translation>أجرِ التبادل لترى أحدث قائمة.</translation>
    </message>
    <message>
        <source>The hub was restored from a backup.</source>
        <translation>استُعيد الخادم الوسيط من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>What might be missing there is sent again.</source>
        <translation>ما قد يكون مفقوداً هناك يُرسل من جديد.</translation>
    </message>
    <message>
        <source>Somebody you write to is no longer on the hub.</source>
        <translation>أحد من تكتب إليهم لم يعد موجوداً في الخادم الوسيط.</translation>
    </message>
    <message>
        <source>Ask the organisation.</source>
        <translation>اسأل المنظمة.</translation>
    </message>
    <message>
        <source>Something that came could not be read and was put aside.</source>
        <translation>وصل شيء تعذّرت قراءته، وقد عُزل.</translation>
    </message>
    <message>
        <source>Everything else arrived.</source>
        <translation>وصل كل ما عدا ذلك.</translation>
    </message>
    <message>
        <source>If you expected something, ask the sender to send it again.</source>
        <translation>إن كنت تنتظر شيئاً فاطلب من المرسل أن يرسله من جديد.</translation>
    </message>
    <message>
        <source>Something that was sent to you did not arrive.</source>
        <translation>شيء أُرسل إليك لم يصل.</translation>
    </message>
    <message>
        <source>Exchange again. If it stays missing, tell the sender: somebody may hold it back.</source>
        <translation>أجرِ التبادل من جديد. وإن بقي مفقوداً فأخبر المرسل: ربما يحجبه أحد.</translation>
    </message>
    <message>
        <source>Something arrived later than what was sent after it.</source>
        <translation>وصل شيء متأخراً عما أُرسل بعده.</translation>
    </message>
    <message>
        <source>It is here now.</source>
        <translation>وهو موجود هنا الآن.</translation>
    </message>
    <message>
        <source>Two different letters carry the same number: somebody&apos;s vault was copied.</source>
        <translation>مراسلتان مختلفتان تحملان الرقم نفسه: نُسخت خزنة أحدهم.</translation>
    </message>
    <message>
        <source>Both are kept.</source>
        <translation>النسختان محفوظتان.</translation>
    </message>
    <message>
        <source>Tell the sender by another way.</source>
        <translation>أخبر المرسل بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The vault has no room for this: it needs {needed}, and {free} are free.</source>
        <translation>لا تتسع الخزنة لهذا: يلزم ⁨{needed}⁩، والمتاح ⁨{free}⁩.</translation>
    </message>
    <message>
        <source>Make more room in the vault, or remove courses that you no longer need.</source>
        <translation>وسّع الخزنة، أو أزل دورات لم تعد تحتاج إليها.</translation>
    </message>
    <message>
        <source>The vault may not be written to where it lies.</source>
        <translation>الكتابة في الخزنة غير مسموح بها في مكانها الحالي.</translation>
    </message>
    <message>
        <source>What is in it can be read.</source>
        <translation>ما فيها يمكن قراءته.</translation>
    </message>
    <message>
        <source>Take the write protection off, or copy the vault to another place.</source>
        <translation>أزل الحماية من الكتابة، أو انسخ الخزنة إلى مكان آخر.</translation>
    </message>
    <message>
        <source>A part of the vault cannot be read.</source>
        <translation>جزء من الخزنة لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>A newer Fieldbook wrote this vault.</source>
        <translation>كتبت نسخة أحدث من Fieldbook في هذه الخزنة.</translation>
    </message>
    <message>
        <source>Open it with the newer Fieldbook.</source>
        <translation>افتحها بالنسخة الأحدث من Fieldbook.</translation>
    </message>
    <message>
        <source>Write it anew if you need it.</source>
        <translation>اكتبه من جديد إن احتجت إليه.</translation>
    </message>
    <message>
        <source>What was given as another computer&apos;s key is not one.</source>
        <translation>ما قُدّم على أنه مفتاح حاسوب آخر ليس مفتاحاً.</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>انسخه من جديد.</translation>
    </message>
    <message>
        <source>This file is not here. It was erased, or has not come yet.</source>
        <translation>هذا الملف غير موجود هنا. إما أنه مُحي وإما أنه لم يصل بعد.</translation>
    </message>
    <message>
        <source>Exchange once more, or ask for it again.</source>
        <translation>أجرِ التبادل مرة أخرى، أو اطلبه من جديد.</translation>
    </message>
    <message>
        <source>A stored file is damaged.</source>
        <translation>أحد الملفات المحفوظة تالف.</translation>
    </message>
    <message>
        <source>The other files are not touched.</source>
        <translation>الملفات الأخرى لم تُمسّ.</translation>
    </message>
    <message>
        <source>Add the file again if you still have it.</source>
        <translation>أضف الملف من جديد إن كان لا يزال لديك.</translation>
    </message>
    <message>
        <source>The history of what was written has a gap.</source>
        <translation>في سجل ما كُتب فجوة.</translation>
    </message>
    <message>
        <source>What can be read is shown.</source>
        <translation>ما يمكن قراءته معروض.</translation>
    </message>
    <message>
        <source>Somebody may have changed the vault from outside. Use a backup to compare.</source>
        <translation>ربما غيّر أحد الخزنة من الخارج. استخدم نسخة احتياطية للمقارنة.</translation>
    </message>
    <message>
        <source>An entry in the history was not written by the computer it names.</source>
        <translation>قيد في سجل التغييرات لم يكتبه الحاسوب المذكور فيه.</translation>
    </message>
    <message>
        <source>Find out who could reach this vault.</source>
        <translation>تبيَّن من كان يستطيع الوصول إلى هذه الخزنة.</translation>
    </message>
    <message>
        <source>An entry in the history was changed afterwards.</source>
        <translation>قيد في سجل التغييرات غُيّر لاحقاً.</translation>
    </message>
    <message>
        <source>Use a backup to compare, and find out who could reach this vault.</source>
        <translation>استخدم نسخة احتياطية للمقارنة، وتبيَّن من كان يستطيع الوصول إلى هذه الخزنة.</translation>
    </message>
    <message>
        <source>An entry in the history cannot be read.</source>
        <translation>قيد في سجل التغييرات لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>Use a backup for what is missing.</source>
        <translation>استخدم نسخة احتياطية لما هو مفقود.</translation>
    </message>
    <message>
        <source>A newer Fieldbook wrote an entry in the history.</source>
        <translation>كتبت نسخة أحدث من Fieldbook قيداً في سجل التغييرات.</translation>
    </message>
    <message>
        <source>It was kept for later.</source>
        <translation>حُفظ هذا القيد إلى وقت لاحق.</translation>
    </message>
    <message>
        <source>Use the newer Fieldbook on this computer too.</source>
        <translation>استخدم النسخة الأحدث من Fieldbook على هذا الحاسوب أيضاً.</translation>
    </message>
    <message>
        <source>The history is not what it was when the vault was closed last.</source>
        <translation>سجل التغييرات ليس كما كان عندما أُغلقت الخزنة آخر مرة.</translation>
    </message>
    <message>
        <source>An old copy may have been put back. Use a backup to compare.</source>
        <translation>ربما أُعيدت نسخة قديمة. استخدم نسخة احتياطية للمقارنة.</translation>
    </message>
    <message>
        <source>An entry in the history lost its content.</source>
        <translation>قيد في سجل التغييرات فقد محتواه.</translation>
    </message>
    <message>
        <source>Everything else can be read.</source>
        <translation>كل ما عدا ذلك مقروء.</translation>
    </message>
    <message>
        <source>Nothing is half done; what was saved before is not lost.</source>
        <translation>لم يبقَ عمل غير مكتمل، وما حُفظ من قبل لم يضِع.</translation>
    </message>
    <message>
        <source>This was erased for ever.</source>
        <translation>مُحي هذا نهائياً.</translation>
    </message>
    <message>
        <source>Something that was erased can still be read in the history.</source>
        <translation>شيء مُحي لا يزال مقروءاً في سجل التغييرات.</translation>
    </message>
    <message>
        <source>Erase it again.</source>
        <translation>امحه مرة أخرى.</translation>
    </message>
    <message>
        <source>A record is not what its history says.</source>
        <translation>أحد العناصر لا يطابق سجل تغييراته.</translation>
    </message>
    <message>
        <source>Open it and check what it says.</source>
        <translation>افتح هذا العنصر وتحقّق مما فيه.</translation>
    </message>
    <message>
        <source>A record has no history.</source>
        <translation>أحد العناصر بلا سجل تغييرات.</translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation>يمكن قراءته.</translation>
    </message>
    <message>
        <source>Something came from a computer that is not known here.</source>
        <translation>وصل شيء من حاسوب غير معروف هنا.</translation>
    </message>
    <message>
        <source>Find out whose it is before you trust it.</source>
        <translation>تبيَّن لمن هذا الحاسوب قبل أن تثق به.</translation>
    </message>
    <message>
        <source>Something came from a computer that was taken off the list.</source>
        <translation>وصل شيء من حاسوب أُزيل من القائمة.</translation>
    </message>
    <message>
        <source>Find out who has that computer.</source>
        <translation>تبيَّن من لديه ذلك الحاسوب.</translation>
    </message>
    <message>
        <source>Two different entries carry the same number: this vault was copied.</source>
        <translation>قيدان مختلفان يحملان الرقم نفسه: هذه الخزنة نُسخت.</translation>
    </message>
    <message>
        <source>Find out who made the copy.</source>
        <translation>تبيَّن من صنع النسخة.</translation>
    </message>
    <message>
        <source>Something was dated more than a day in the future.</source>
        <translation>شيء مؤرخ بعد الآن بأكثر من يوم.</translation>
    </message>
    <message>
        <source>Check the clocks of your computers.</source>
        <translation>تحقّق من الساعة والتاريخ في حواسيبك.</translation>
    </message>
    <message>
        <source>This is not in the vault.</source>
        <translation>هذا غير موجود في الخزنة.</translation>
    </message>
    <message>
        <source>Look for it with the search at the top.</source>
        <translation>ابحث عنه في خانة البحث في الأعلى.</translation>
    </message>
    <message>
        <source>There is no field called “{field}”.</source>
        <translation>لا توجد خانة باسم «⁨{field}⁩».</translation>
    </message>
    <message>
        <source>It has these: {allowed}.</source>
        <translation>الموجود منها: ⁨{allowed}⁩.</translation>
    </message>
    <message>
        <source>The field “{field}” cannot hold this.</source>
        <translation>لا يمكن للخانة «⁨{field}⁩» أن تحتوي على هذا.</translation>
    </message>
    <message>
        <source>It takes one of these words: {allowed}.</source>
        <translation>تقبل إحدى هذه الكلمات: ⁨{allowed}⁩.</translation>
    </message>
    <message>
        <source>This is no ordinary file, but a folder or a device.</source>
        <translation>هذا ليس ملفاً عادياً، بل مجلد أو جهاز.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>اختر ملفاً.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>تعذّرت قراءة الملف: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may open it.</source>
        <translation>تحقّق من أنه لا يزال موجوداً ومن أنه يُسمح لك بفتحه.</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>لا شيء فيه بعد.</translation>
    </message>
    <message>
        <source>Write a few words first.</source>
        <translation>اكتب أولاً بضع كلمات.</translation>
    </message>
    <message>
        <source>A stored file is no longer what came in.</source>
        <translation>أحد الملفات المحفوظة لم يعد كما وصل.</translation>
    </message>
    <message>
        <source>The others are not touched.</source>
        <translation>الملفات الأخرى لم تُمسّ.</translation>
    </message>
    <message>
        <source>Do not use it as evidence. Look for the original, or a backup.</source>
        <translation>لا تستخدمه دليلاً. ابحث عن الأصل أو عن نسخة احتياطية.</translation>
    </message>
    <message>
        <source>“{name}” tells more than its picture, and it cannot be taken out.</source>
        <translation>«⁨{name}⁩» يكشف أكثر مما تُظهره صورته، ولا يمكن نزع ذلك منه.</translation>
    </message>
    <message>
        <source>Leave the file out, or choose to send it with what it tells.</source>
        <translation>استثنِ هذا الملف، أو اختر إرساله بما يكشفه.</translation>
    </message>
    <message>
        <source>This contact is not in the vault.</source>
        <translation>جهة الاتصال هذه غير موجودة في الخزنة.</translation>
    </message>
    <message>
        <source>A contact has no “{field}” of this kind.</source>
        <translation>ليس لجهة الاتصال «⁨{field}⁩» من هذا النوع.</translation>
    </message>
    <message>
        <source>Use name, kind, organisation, role, phone, email, address, safe_way, languages or notes.</source>
        <translation>استخدم name أو kind أو organisation أو role أو phone أو email أو address أو safe_way أو languages أو notes.</translation>
    </message>
    <message>
        <source>The message has no words.</source>
        <translation>الرسالة خالية من الكلمات.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>اكتب شيئاً أولاً.</translation>
    </message>
    <message>
        <source>There is no message of this kind.</source>
        <translation>لا توجد رسالة من هذا النوع.</translation>
    </message>
    <message>
        <source>Choose advice, training, advocacy, litigation, urgent or other.</source>
        <translation>اختر advice أو training أو advocacy أو litigation أو urgent أو other.</translation>
    </message>
    <message>
        <source>This message is not in the vault.</source>
        <translation>هذه الرسالة غير موجودة في الخزنة.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>الصورة تالفة.</translation>
    </message>
    <message>
        <source>The file itself was not changed.</source>
        <translation>الملف نفسه لم يتغيّر.</translation>
    </message>
    <message>
        <source>Look for another copy of it.</source>
        <translation>ابحث عن نسخة أخرى منه.</translation>
    </message>
    <message>
        <source>What this kind of picture tells cannot be taken out.</source>
        <translation>ما تكشفه صورة من هذا النوع لا يمكن نزعه منها.</translation>
    </message>
    <message>
        <source>Leave it out, or send it as it is.</source>
        <translation>استثنِها، أو أرسلها كما هي.</translation>
    </message>
    <message>
        <source>The packed file cannot be read.</source>
        <translation>تعذّرت قراءة الملف المضغوط.</translation>
    </message>
    <message>
        <source>Nothing of it was taken.</source>
        <translation>لم يُؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>A file could not be taken.</source>
        <translation>تعذّر أخذ أحد الملفات.</translation>
    </message>
    <message>
        <source>The others were.</source>
        <translation>أُخذت الملفات الأخرى.</translation>
    </message>
    <message>
        <source>Look at the list of what was left out.</source>
        <translation>انظر إلى قائمة ما لم يُؤخذ.</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>تعذّرت قراءة المجلد.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may open it.</source>
        <translation>تحقّق من أنه موجود ومن أنه يُسمح لك بفتحه.</translation>
    </message>
    <message>
        <source>The course&apos;s folder or file cannot be read.</source>
        <translation>تعذّرت قراءة مجلد الدورة أو ملفها.</translation>
    </message>
    <message>
        <source>There is no page, checklist or form in this folder.</source>
        <translation>لا توجد في هذا المجلد صفحة ولا قائمة تحقق ولا استمارة.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the languages (for example en, fr, ar).</source>
        <translation>اختر المجلد الذي يحتوي على اللغات (مثل en وfr وar).</translation>
    </message>
    <message>
        <source>Another import has not ended yet.</source>
        <translation>لم يكتمل استيراد آخر بعد.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>انتظر حتى يكتمل.</translation>
    </message>
    <message>
        <source>The folder cannot be written: {reason}.</source>
        <translation>تعذّرت الكتابة في المجلد: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>The course is not changed.</source>
        <translation>لم تتغيّر الدورة.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلداً آخر.</translation>
    </message>
    <message>
        <source>There are files in this folder already.</source>
        <translation>في هذا المجلد ملفات.</translation>
    </message>
    <message>
        <source>Nothing was written, and nothing overwritten.</source>
        <translation>لم يُكتب شيء ولم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>The course was imported anew while it was being read.</source>
        <translation>استُوردت الدورة من جديد أثناء قراءتها.</translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation>لم يُنشر شيء.</translation>
    </message>
    <message>
        <source>Publish it again.</source>
        <translation>انشرها من جديد.</translation>
    </message>
    <message>
        <source>This course is not in the library.</source>
        <translation>هذه الدورة غير موجودة في المكتبة.</translation>
    </message>
    <message>
        <source>Look at the list of courses.</source>
        <translation>انظر إلى قائمة الدورات.</translation>
    </message>
    <message>
        <source>This page is not in the course.</source>
        <translation>هذه الصفحة غير موجودة في الدورة.</translation>
    </message>
    <message>
        <source>Look at the contents of the course.</source>
        <translation>انظر إلى محتويات الدورة.</translation>
    </message>
    <message>
        <source>This page has not been fetched yet ({size}).</source>
        <translation>لم تُنزَّل هذه الصفحة بعد (⁨{size}⁩).</translation>
    </message>
    <message>
        <source>Fetch the course in this language when there is a connection.</source>
        <translation>نزّل الدورة بهذه اللغة عندما يتوفر الاتصال.</translation>
    </message>
    <message>
        <source>The checklist has no line {line}; it has {of}.</source>
        <translation>لا يوجد السطر {line} في قائمة التحقق، وعدد سطورها {of}.</translation>
    </message>
    <message>
        <source>Choose one of its lines.</source>
        <translation>اختر سطراً من سطورها.</translation>
    </message>
    <message>
        <source>The course has no page yet.</source>
        <translation>لا صفحات في الدورة بعد.</translation>
    </message>
    <message>
        <source>Import pages first.</source>
        <translation>استورد صفحات أولاً.</translation>
    </message>
    <message>
        <source>This course came from its publisher; only they can publish it.</source>
        <translation>هذه الدورة من ناشرها، ولا يمكن لغيره نشرها.</translation>
    </message>
    <message>
        <source>Import your own copy under another name.</source>
        <translation>استورد نسختك الخاصة باسم آخر.</translation>
    </message>
    <message>
        <source>This vault is an organisation&apos;s desk already.</source>
        <translation>هذه الخزنة هي بالفعل مكتب منظمة.</translation>
    </message>
    <message>
        <source>This vault is not an organisation&apos;s desk.</source>
        <translation>هذه الخزنة ليست مكتب منظمة.</translation>
    </message>
    <message>
        <source>Use the desk&apos;s vault.</source>
        <translation>استخدم خزنة المكتب.</translation>
    </message>
    <message>
        <source>This was decided before.</source>
        <translation>سبق البتّ في هذا.</translation>
    </message>
    <message>
        <source>Write to the sender to explain a change.</source>
        <translation>اكتب إلى المرسل لتوضّح التغيير.</translation>
    </message>
    <message>
        <source>There are no words in it.</source>
        <translation>لا كلمات فيه.</translation>
    </message>
    <message>
        <source>Somebody joined with an invite that was too old.</source>
        <translation>حاول أحدٌ الانضمام بدعوة انتهت مدتها.</translation>
    </message>
    <message>
        <source>Make a new invite for them.</source>
        <translation>أعدّ له دعوة جديدة.</translation>
    </message>
    <message>
        <source>An invite was used a second time by somebody else.</source>
        <translation>استخدم شخص آخر دعوة للمرة الثانية.</translation>
    </message>
    <message>
        <source>Ask the person you invited whether the first was theirs.</source>
        <translation>اسأل من دعوته هل كانت المرة الأولى منه.</translation>
    </message>
    <message>
        <source>Somebody joined with an invite that this desk did not make.</source>
        <translation>حاول أحدٌ الانضمام بدعوة لم يُصدرها هذا المكتب.</translation>
    </message>
    <message>
        <source>This is not in the inbox.</source>
        <translation>هذا غير موجود في صندوق الوارد.</translation>
    </message>
    <message>
        <source>Look at the list.</source>
        <translation>انظر إلى القائمة.</translation>
    </message>
    <message>
        <source>No recovery share is kept for this member.</source>
        <translation>لا حصة استرداد محفوظة لهذا العضو.</translation>
    </message>
    <message>
        <source>Messages are answered, not accepted or refused.</source>
        <translation>الرسائل يُردّ عليها، ولا تُقبل أو تُرفض.</translation>
    </message>
    <message>
        <source>Write a reply.</source>
        <translation>اكتب رداً.</translation>
    </message>
    <message>
        <source>Something came from somebody who has not joined here.</source>
        <translation>وصل شيء من شخص لم ينضم إلى هذه المنظمة.</translation>
    </message>
    <message>
        <source>The certificate or its key cannot be read, or they do not belong together.</source>
        <translation>تعذّرت قراءة الشهادة أو مفتاحها، أو أنهما لا يتوافقان.</translation>
    </message>
    <message>
        <source>Check both files.</source>
        <translation>تحقّق من الملفين.</translation>
    </message>
    <message>
        <source>A newer program wrote this hub&apos;s data.</source>
        <translation>كتب برنامج أحدث بيانات هذا الخادم الوسيط.</translation>
    </message>
    <message>
        <source>Start the newer program.</source>
        <translation>شغّل البرنامج الأحدث.</translation>
    </message>
    <message>
        <source>This folder holds no hub&apos;s data.</source>
        <translation>لا توجد في هذا المجلد بيانات خادم وسيط.</translation>
    </message>
    <message>
        <source>Check the folder.</source>
        <translation>تحقّق من المجلد.</translation>
    </message>
    <message>
        <source>This folder belongs to the hub of another owner.</source>
        <translation>هذا المجلد لخادم وسيط يملكه غيرك.</translation>
    </message>
    <message>
        <source>Use another folder, or the owner file it was begun with.</source>
        <translation>استخدم مجلداً آخر، أو ملف المالك الذي بدأ به.</translation>
    </message>
    <message>
        <source>Write it with the desk and name it with --owner.</source>
        <translation>اكتبه من المكتب واذكره بالخيار ⁨--owner⁩.</translation>
    </message>
    <message>
        <source>Without TLS the hub may only be reached from this computer.</source>
        <translation>من دون TLS لا يمكن الوصول إلى الخادم الوسيط إلا من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Leave --plain-http out, or use a loopback address.</source>
        <translation>احذف ⁨--plain-http⁩، أو استخدم عنوان استرجاع محلياً.</translation>
    </message>
    <message>
        <source>Port {port} is in use.</source>
        <translation>المنفذ {port} مستخدم.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>اختر منفذاً آخر.</translation>
    </message>
    <message>
        <source>The hub&apos;s database or folder cannot be opened.</source>
        <translation>تعذّر فتح قاعدة بيانات الخادم الوسيط أو مجلده.</translation>
    </message>
    <message>
        <source>Check the addresses and whether they may be written to.</source>
        <translation>تحقّق من العناوين ومن أن الكتابة فيها مسموح بها.</translation>
    </message>
    <message>
        <source>The vault cannot be used as it is.</source>
        <translation>لا يمكن استخدام الخزنة على حالها.</translation>
    </message>
    <message>
        <source>Try again, or use a copy of the vault.</source>
        <translation>حاول مرة أخرى، أو استخدم نسخة من الخزنة.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>عبارة المرور هذه لا تفتح الخزنة.</translation>
    </message>
    <message>
        <source>Check the language of the keyboard and capital letters, and try again. If the vault needs a key file, choose it.</source>
        <translation>تحقّق من لغة لوحة المفاتيح ومن الأحرف الكبيرة وحاول مرة أخرى. وإذا كانت الخزنة تحتاج إلى ملف مفتاح فاختره.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>عبارة المرور فارغة.</translation>
    </message>
    <message>
        <source>Type one, or take the one that is offered.</source>
        <translation>اكتب عبارة، أو خذ العبارة المقترحة.</translation>
    </message>
    <message>
        <source>This passphrase is already in use.</source>
        <translation>عبارة المرور هذه مستخدمة بالفعل.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر عبارة أخرى.</translation>
    </message>
    <message>
        <source>There is no place for another passphrase: {places} are used.</source>
        <translation>لا مكان لعبارة مرور أخرى: عدد المستخدم منها {places}.</translation>
    </message>
    <message>
        <source>Remove one that is no longer needed, or change it.</source>
        <translation>أزل عبارة لم تعد تحتاج إليها، أو غيّرها.</translation>
    </message>
    <message>
        <source>This is the only passphrase, so it cannot be removed.</source>
        <translation>هذه هي عبارة المرور الوحيدة، فلا يمكن إزالتها.</translation>
    </message>
    <message>
        <source>Add another one first, or change this one.</source>
        <translation>أضف عبارة أخرى أولاً، أو غيّر هذه.</translation>
    </message>
    <message>
        <source>This is the passphrase that shall go on opening the vault, so it was not removed.</source>
        <translation>هذه هي عبارة المرور التي يجب أن تبقى تفتح الخزنة، فلم تُزَل.</translation>
    </message>
    <message>
        <source>Type another one to remove. To remove this one, begin again, and first type one that you keep.</source>
        <translation>اكتب عبارة أخرى لإزالتها. ولإزالة هذه، ابدأ من جديد واكتب أولاً عبارة مرور تحتفظ بها.</translation>
    </message>
    <message>
        <source>These words are not a share as it was written down. Look at word {position}.</source>
        <translation>هذه الكلمات ليست حصة كما دُوّنت. راجع الكلمة رقم {position}.</translation>
    </message>
    <message>
        <source>The number of words of a share is not right.</source>
        <translation>عدد كلمات إحدى الحصص غير صحيح.</translation>
    </message>
    <message>
        <source>Type all words of each share from its paper, in their order, one share in a line.</source>
        <translation>اكتب كل كلمات كل حصة من ورقتها بترتيبها، حصة واحدة في كل سطر.</translation>
    </message>
    <message>
        <source>More than one word of a share is wrong, or words have changed places.</source>
        <translation>هناك أكثر من كلمة خاطئة في إحدى الحصص، أو كلمات تبدّلت مواضعها.</translation>
    </message>
    <message>
        <source>This share was made by another program, in a way that is not known here.</source>
        <translation>صُنعت هذه الحصة ببرنامج آخر، بطريقة غير معروفة هنا.</translation>
    </message>
    <message>
        <source>Use shares that Fieldbook made for this vault.</source>
        <translation>استخدم حصصاً صنعها Fieldbook لهذه الخزنة.</translation>
    </message>
    <message>
        <source>These shares do not belong together.</source>
        <translation>هذه الحصص لا يخص بعضها بعضاً.</translation>
    </message>
    <message>
        <source>Use shares that were made on the same day for the same vault, each of them once.</source>
        <translation>استخدم حصصاً أُعدّت في اليوم نفسه للخزنة نفسها، كل واحدة مرة واحدة.</translation>
    </message>
    <message>
        <source>It takes {need} different shares; here are {have}.</source>
        <translation>يلزم {need} من الحصص المختلفة، والموجود {have}.</translation>
    </message>
    <message>
        <source>Ask another person who keeps one.</source>
        <translation>اطلب من شخص آخر يحفظ حصة.</translation>
    </message>
    <message>
        <source>This would destroy the vault. Sent, but not yet accepted: {items}.</source>
        <translation>سيؤدي هذا إلى إتلاف الخزنة. ما أُرسل ولم يُقبل بعد: {items}.</translation>
    </message>
    <message>
        <source>If it shall be destroyed all the same, say so with --yes-destroy. A copy of the vault that somebody made before would still open with its passphrase.</source>
        <translation>إن كان لا بد من إتلافها فاذكر ⁨--yes-destroy⁩. وإن كان أحد قد صنع نسخة من الخزنة من قبل فستظل تُفتح بعبارة مرورها.</translation>
    </message>
    <message>
        <source>A backup needs somebody who can open it.</source>
        <translation>النسخة الاحتياطية تحتاج إلى من يستطيع فتحها.</translation>
    </message>
    <message>
        <source>This file is empty, so it cannot be a key file: any other empty file would be the same.</source>
        <translation>هذا الملف فارغ، فلا يصلح ملف مفتاح: أي ملف فارغ آخر مطابق له.</translation>
    </message>
    <message>
        <source>Choose a file that is not empty, or make a new key file.</source>
        <translation>اختر ملفاً غير فارغ، أو أنشئ ملف مفتاح جديداً.</translation>
    </message>
    <message>
        <source>From now on nothing opens this vault without a key file.</source>
        <translation>من الآن لا شيء يفتح هذه الخزنة من دون ملف مفتاح.</translation>
    </message>
    <message>
        <source>As long as you have the file, everything opens as before.</source>
        <translation>ما دام الملف عندك، يُفتح كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Keep a copy of the file in another place, or add a passphrase without a key file.</source>
        <translation>احتفظ بنسخة من الملف في مكان آخر، أو أضف عبارة مرور من دون ملف مفتاح.</translation>
    </message>
    <message>
        <source>This file is too large: a key file has at most {limit} here.</source>
        <translation>هذا الملف كبير جداً: ملف المفتاح هنا لا يتجاوز ⁨{limit}⁩.</translation>
    </message>
    <message>
        <source>Choose the key file. If it is really so large, the command line can use it.</source>
        <translation>اختر ملف المفتاح. إن كان كبيراً إلى هذا الحد حقاً فيمكن استخدامه من سطر الأوامر.</translation>
    </message>
    <message>
        <source>There is already a file with this name.</source>
        <translation>يوجد ملف بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <source>It was not touched: a key file that is written over opens nothing any more.</source>
        <translation>لم يُمسّ: ملف المفتاح الذي يُكتب فوقه لا يفتح شيئاً بعد ذلك.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسماً آخر.</translation>
    </message>
    <message>
        <source>The key file could not be written there.</source>
        <translation>تعذّرت كتابة ملف المفتاح هناك.</translation>
    </message>
    <message>
        <source>Choose another folder or another stick.</source>
        <translation>اختر مجلداً آخر أو ذاكرة USB أخرى.</translation>
    </message>
    <message>
        <source>This file is no backup, or not a whole one.</source>
        <translation>هذا الملف ليس نسخة احتياطية، أو ليس نسخة كاملة.</translation>
    </message>
    <message>
        <source>Copy it again from where it was kept, or use another backup.</source>
        <translation>انسخها من جديد من حيث كانت محفوظة، أو استخدم نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>Choose at least one key that opens it.</source>
        <translation>اختر مفتاحاً واحداً على الأقل يفتحها.</translation>
    </message>
    <message>
        <source>The folder where the backup should go is not there.</source>
        <translation>المجلد الذي ستُحفظ فيه النسخة الاحتياطية غير موجود.</translation>
    </message>
    <message>
        <source>This is the folder of a vault itself.</source>
        <translation>هذا مجلد خزنة.</translation>
    </message>
    <message>
        <source>Choose another place, best on a stick: whoever takes or destroys the vault would have this file with it.</source>
        <translation>اختر مكاناً آخر، ويفضّل أن يكون ذاكرة USB: فمن يأخذ الخزنة أو يتلفها يأخذ هذا الملف أو يتلفه معها.</translation>
    </message>
    <message>
        <source>The file of the backup cannot be read.</source>
        <translation>تعذّرت قراءة ملف النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Check that the stick or disk is there and that you may open the file.</source>
        <translation>تأكد من وجود ذاكرة USB أو القرص ومن أنه مسموح لك بفتح الملف.</translation>
    </message>
    <message>
        <source>These words, or this key, do not open this backup.</source>
        <translation>هذه الكلمات، أو هذا المفتاح، لا تفتح هذه النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Look for the words or the key that belong to this backup, or for a backup that belongs to these. If they do belong together, the file is damaged: use another copy of it.</source>
        <translation>ابحث عن الكلمات أو المفتاح الخاص بهذه النسخة الاحتياطية، أو عن نسخة احتياطية تخصّها. إن كانت تخصّ بعضها بعضاً فالملف تالف: استخدم نسخة أخرى منه.</translation>
    </message>
    <message>
        <source>This file is not a backup of a vault.</source>
        <translation>هذا الملف ليس نسخة احتياطية لخزنة.</translation>
    </message>
    <message>
        <source>Choose the file that was written as a backup.</source>
        <translation>اختر الملف الذي كُتب نسخةً احتياطية.</translation>
    </message>
    <message>
        <source>This backup was cut short or changed after it was written.</source>
        <translation>قُطعت هذه النسخة الاحتياطية أو غُيّرت بعد كتابتها.</translation>
    </message>
    <message>
        <source>The end of this backup is missing.</source>
        <translation>نهاية هذه النسخة الاحتياطية مفقودة.</translation>
    </message>
    <message>
        <source>The beginning of this backup cannot be understood.</source>
        <translation>بداية هذه النسخة الاحتياطية غير مفهومة.</translation>
    </message>
    <message>
        <source>What is inside this backup is damaged.</source>
        <translation>ما في داخل هذه النسخة الاحتياطية تالف.</translation>
    </message>
    <message>
        <source>A newer Fieldbook made this backup.</source>
        <translation>أعدّت هذه النسخة الاحتياطية نسخة أحدث من Fieldbook.</translation>
    </message>
    <message>
        <source>Restore it with the newer Fieldbook.</source>
        <translation>استعدها بالنسخة الأحدث من Fieldbook.</translation>
    </message>
    <message>
        <source>The file of the backup key cannot be read.</source>
        <translation>تعذّرت قراءة ملف مفتاح النسخ الاحتياطي.</translation>
    </message>
    <message>
        <source>This backup key is closed with a passphrase of its own.</source>
        <translation>مفتاح النسخ الاحتياطي هذا مغلق بعبارة مرور خاصة به.</translation>
    </message>
    <message>
        <source>Type the passphrase that was chosen when the key was saved. It may be another one than that of the vault.</source>
        <translation>اكتب عبارة المرور التي اختيرت عند حفظ المفتاح. قد تكون غير عبارة مرور الخزنة.</translation>
    </message>
    <message>
        <source>Could not be read: {rows} entries and {runs} runs of entries in “{table}”.</source>
        <translation>تعذّرت قراءة: القيود {rows}، ومجموعات القيود المتتالية {runs}، في «⁨{table}⁩».</translation>
    </message>
    <message>
        <source>The old vault was not changed.</source>
        <translation>لم تتغيّر الخزنة القديمة.</translation>
    </message>
    <message>
        <source>Look for what is missing in a backup.</source>
        <translation>ابحث عما هو مفقود في نسخة احتياطية.</translation>
    </message>
    <message>
        <source>There is no recovery sheet and no share to be typed back.</source>
        <translation>لا توجد ورقة استرداد ولا حصة لإعادة كتابتها.</translation>
    </message>
    <message>
        <source>Make a recovery sheet or shares first.</source>
        <translation>أعدّ أولاً ورقة استرداد أو حصصاً.</translation>
    </message>
    <message>
        <source>These words are from another sheet or share.</source>
        <translation>هذه الكلمات من ورقة أخرى أو حصة أخرى.</translation>
    </message>
    <message>
        <source>Type the one that was made last. If it is lost, make a new one.</source>
        <translation>اكتب ما أُعدّ أخيراً. وإن ضاع فأعدّ غيره.</translation>
    </message>
    <message>
        <source>These words do not open this vault.</source>
        <translation>هذه الكلمات لا تفتح هذه الخزنة.</translation>
    </message>
    <message>
        <source>Look whether the sheet or the shares belong to this vault and are the newest ones, typed back when they were made.</source>
        <translation>تحقّق من أن الورقة أو الحصص تخص هذه الخزنة، وأنها الأحدث، وأنها أُعيدت كتابتها عند إعدادها.</translation>
    </message>
    <message>
        <source>The key file cannot be read.</source>
        <translation>تعذّرت قراءة ملف المفتاح.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>لا توجد خزنة في هذا المجلد.</translation>
    </message>
    <message>
        <source>There is already a vault in this folder, or part of one.</source>
        <translation>في هذا المجلد خزنة أو جزء من خزنة.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>لم يُمسّ.</translation>
    </message>
    <message>
        <source>This folder holds other files.</source>
        <translation>في هذا المجلد ملفات أخرى.</translation>
    </message>
    <message>
        <source>They were not touched.</source>
        <translation>لم تُمسّ هذه الملفات.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or a new one.</source>
        <translation>اختر مجلداً فارغاً أو مجلداً جديداً.</translation>
    </message>
    <message>
        <source>This folder may not be written to.</source>
        <translation>الكتابة في هذا المجلد غير مسموح بها.</translation>
    </message>
    <message>
        <source>Choose another folder, or take the write protection off the stick.</source>
        <translation>اختر مجلداً آخر، أو أزل الحماية من الكتابة عن ذاكرة USB.</translation>
    </message>
    <message>
        <source>The vault is already open in another window.</source>
        <translation>الخزنة مفتوحة في نافذة أخرى.</translation>
    </message>
    <message>
        <source>Go to that window, or close it first.</source>
        <translation>انتقل إلى تلك النافذة، أو أغلقها أولاً.</translation>
    </message>
    <message>
        <source>A newer Fieldbook made this vault.</source>
        <translation>أنشأت هذه الخزنة نسخة أحدث من Fieldbook.</translation>
    </message>
    <message>
        <source>Copy the whole vault to another disk first. Then rescue what can still be read, or bring back a backup.</source>
        <translation>انسخ الخزنة كلها إلى قرص آخر أولاً. ثم أنقذ ما زال مقروءاً، أو استعد من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>What is on this computer is not lost.</source>
        <translation>ما على هذا الحاسوب لم يضِع.</translation>
    </message>
    <message>
        <source>Copy the whole folder again from where it came. If there is no other copy, rescue what can still be read, or bring back a backup.</source>
        <translation>انسخ المجلد كله من جديد من حيث جاء. إن لم توجد نسخة أخرى، فأنقذ ما زال مقروءاً، أو استعد من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Put back “keys”, “0” and “1” from one and the same copy of the vault. If there is none, bring back a backup.</source>
        <translation>أعد «keys» و«0» و«1» من نسخة واحدة بعينها من الخزنة. إن لم توجد، فاستعد من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Both copies of the keys, in the file “keys”, are damaged.</source>
        <translation>نسختا المفاتيح في الملف «keys» تالفتان كلتاهما.</translation>
    </message>
    <message>
        <source>Nothing was changed. The other files may be whole.</source>
        <translation>لم يتغيّر شيء. قد تكون الملفات الأخرى سليمة.</translation>
    </message>
    <message>
        <source>Put back the file “keys” from a copy of this vault, also from an old one. If there is none, bring back a backup.</source>
        <translation>أعد الملف «keys» من نسخة من هذه الخزنة، ولو كانت قديمة. إن لم توجد، فاستعد من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault, and the file “keys” is damaged.</source>
        <translation>عبارة المرور هذه لا تفتح الخزنة، والملف «keys» تالف.</translation>
    </message>
    <message>
        <source>Try again. If you are sure of the passphrase, put back the file “keys” from a copy of this vault, also from an old one, or bring back a backup.</source>
        <translation>حاول مرة أخرى. إن كانت عبارة المرور هي الصحيحة، فأعد الملف «keys» من نسخة من هذه الخزنة، ولو كانت قديمة، أو استعد من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>These words do not open this vault, and the file “keys” is damaged.</source>
        <translation>هذه الكلمات لا تفتح هذه الخزنة، والملف «keys» تالف.</translation>
    </message>
    <message>
        <source>If the words belong to this vault, put back the file “keys” from a copy of it, also from an old one, or bring back a backup.</source>
        <translation>إن كانت الكلمات لهذه الخزنة، فأعد الملف «keys» من نسخة منها، ولو كانت قديمة، أو استعد من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Copy {copy} of the keys, in the file “keys”, was damaged, older or of another vault. It was written again from the other copy.</source>
        <translation>كانت النسخة {copy} من المفاتيح في الملف «keys» تالفة أو أقدم أو من خزنة أخرى. كُتبت من جديد من النسخة الأخرى.</translation>
    </message>
    <message>
        <source>If it comes back, the disk is failing: copy the vault to another one.</source>
        <translation>إن تكرر ذلك فالقرص يتعطل: انسخ الخزنة إلى غيره.</translation>
    </message>
    <message>
        <source>Copy {copy} of the keys, in the file “keys”, is not what was written.</source>
        <translation>النسخة {copy} من المفاتيح في الملف «keys» ليست ما كُتب.</translation>
    </message>
    <message>
        <source>What is open now can be read and goes on.</source>
        <translation>ما هو مفتوح الآن مقروء ويستمر.</translation>
    </message>
    <message>
        <source>Make a backup, then lock and unlock: the copy is written again from the other one. If it comes back, use another disk.</source>
        <translation>أنشئ نسخة احتياطية، ثم اقفل وافتح: تُكتب النسخة من جديد من الأخرى. إن تكرر ذلك فاستخدم قرصاً آخر.</translation>
    </message>
    <message>
        <source>Find out who could reach this computer. A passphrase that you changed since may have worked again: change it once more.</source>
        <translation>تبيَّن من كان يستطيع الوصول إلى هذا الحاسوب. ربما عادت عبارة مرور غيّرتها منذ ذلك الحين إلى العمل: غيّرها مرة أخرى.</translation>
    </message>
    <message>
        <source>Choose the folder where your vault is, make a new one, or bring one back from a backup.</source>
        <translation>اختر المجلد الذي فيه خزنتك، أو أنشئ خزنة جديدة، أو استعد خزنة من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>There is no vault in this folder: making one was cut short.</source>
        <translation>لا توجد خزنة في هذا المجلد: قُطع إنشاؤها.</translation>
    </message>
    <message>
        <source>Make it again. What was left of it goes away then.</source>
        <translation>أنشئها من جديد. يزول عندئذ ما بقي منها.</translation>
    </message>
    <message>
        <source>The file “{part}” of the vault is damaged or missing.</source>
        <translation>الملف «⁨{part}⁩» من الخزنة تالف أو مفقود.</translation>
    </message>
    <message>
        <source>The file “{part}” of the vault is missing.</source>
        <translation>الملف «⁨{part}⁩» من الخزنة مفقود.</translation>
    </message>
    <message>
        <source>The other files were not changed.</source>
        <translation>لم تتغيّر الملفات الأخرى.</translation>
    </message>
    <message>
        <source>Look for it where the vault was copied from, and copy the whole folder again. If it is gone, bring back a backup.</source>
        <translation>ابحث عنه حيث نُسخت الخزنة، وانسخ المجلد كله من جديد. إن لم يعد موجوداً، فاستعد من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The files “0” and “1” of the vault have changed places.</source>
        <translation>تبادل الملفان «0» و«1» من الخزنة مكانيهما.</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing is lost.</source>
        <translation>لم يتغيّر شيء، ولم يضِع شيء.</translation>
    </message>
    <message>
        <source>Give each the name of the other, or copy the whole folder again from where it came.</source>
        <translation>سمِّ كلاً منهما باسم الآخر، أو انسخ المجلد كله من جديد من حيث جاء.</translation>
    </message>
    <message>
        <source>The files “keys” and “{part}” do not belong together: one of them is from another vault, or the beginning of “{part}” is damaged.</source>
        <translation>الملفان «keys» و«⁨{part}⁩» لا ينتمي أحدهما إلى الآخر: أحدهما من خزنة أخرى، أو بداية «⁨{part}⁩» تالفة.</translation>
    </message>
    <message>
        <source>A place in the file “{part}” that is needed is damaged.</source>
        <translation>موضع لازم في الملف «⁨{part}⁩» تالف.</translation>
    </message>
    <message>
        <source>The file “{part}” of the vault contradicts itself.</source>
        <translation>الملف «⁨{part}⁩» من الخزنة يناقض نفسه.</translation>
    </message>
    <message>
        <source>Places in the file “{part}” can no longer be read.</source>
        <translation>مواضع في الملف «⁨{part}⁩» لم تعد مقروءة.</translation>
    </message>
    <message>
        <source>Nothing was changed. Everything else can be read.</source>
        <translation>لم يتغيّر شيء. كل ما عدا ذلك مقروء.</translation>
    </message>
    <message>
        <source>The vault is older than it was when you used it last: an old copy of the file “{part}” was put back.</source>
        <translation>الخزنة أقدم مما كانت حين استعملتها آخر مرة: أُعيدت نسخة قديمة من الملف «⁨{part}⁩».</translation>
    </message>
    <message>
        <source>The end of the file “{part}” was missing. It has its size again, with random bytes.</source>
        <translation>كانت نهاية الملف «⁨{part}⁩» مفقودة. عاد إلى حجمه ببيانات عشوائية.</translation>
    </message>
    <message>
        <source>What this passphrase opens is in the other file.</source>
        <translation>ما تفتحه عبارة المرور هذه موجود في الملف الآخر.</translation>
    </message>
    <message>
        <source>If another passphrase opened something in this vault, look for an older copy of the vault before you go on.</source>
        <translation>إن كانت عبارة مرور أخرى تفتح شيئاً في هذه الخزنة، فابحث عن نسخة أقدم من الخزنة قبل أن تتابع.</translation>
    </message>
    <message>
        <source>A list in the file “{part}” cannot be read to its end.</source>
        <translation>قائمة في الملف «⁨{part}⁩» لا تُقرأ إلى آخرها.</translation>
    </message>
    <message>
        <source>You may not read and write the file “{part}” of the vault, or its folder.</source>
        <translation>ليس مسموحاً لك بقراءة الملف «⁨{part}⁩» من الخزنة أو الكتابة فيه، أو في مجلده.</translation>
    </message>
    <message>
        <source>Take the write protection off the stick, have the permissions corrected, or copy the whole folder to a place of your own.</source>
        <translation>أزل الحماية من الكتابة عن ذاكرة USB، أو اطلب تصحيح الأذونات، أو انسخ المجلد كله إلى مكان يخصك.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>أفسح مكاناً على القرص وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk has too little room: {needed} are needed, {free} are free.</source>
        <translation>لا يتسع القرص: المطلوب ⁨{needed}⁩، والمتاح ⁨{free}⁩.</translation>
    </message>
    <message>
        <source>The disk did not read or write as it should.</source>
        <translation>لم يقرأ القرص أو لم يكتب كما ينبغي.</translation>
    </message>
    <message>
        <source>Check the stick or disk, copy the vault to another one, and try again.</source>
        <translation>افحص ذاكرة USB أو القرص، وانسخ الخزنة إلى غيره، وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk did not read or write the file “{part}” as it should.</source>
        <translation>لم يقرأ القرص الملف «⁨{part}⁩» أو لم يكتبه كما يجب.</translation>
    </message>
    <message>
        <source>The system does not take so long a name.</source>
        <translation>لا يقبل النظام اسماً بهذا الطول.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>اختر اسماً أقصر.</translation>
    </message>
    <message>
        <source>In the place of the file “{part}” of the vault there is a folder.</source>
        <translation>في مكان الملف «⁨{part}⁩» من الخزنة يوجد مجلد.</translation>
    </message>
    <message>
        <source>Copy the whole folder of the vault again from where it came, or bring back a backup.</source>
        <translation>انسخ مجلد الخزنة كله من جديد من حيث جاء، أو استعد من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This disk cannot hold a file this large.</source>
        <translation>لا يتسع هذا القرص لملف بهذا الحجم.</translation>
    </message>
    <message>
        <source>Choose a smaller size, or a disk that can hold large files.</source>
        <translation>اختر حجماً أصغر، أو قرصاً يقبل الملفات الكبيرة.</translation>
    </message>
    <message>
        <source>The file “keys” is older than the vault. Somebody, or a backup program, put an old one back.</source>
        <translation>الملف «keys» أقدم من الخزنة. أعاد أحدٌ أو برنامجُ نسخ احتياطي ملفاً قديماً.</translation>
    </message>
    <message>
        <source>What you wrote is here.</source>
        <translation>ما كتبته موجود هنا.</translation>
    </message>
    <message>
        <source>The end of the file “{part}” of the vault is missing.</source>
        <translation>نهاية الملف «⁨{part}⁩» من الخزنة مفقودة.</translation>
    </message>
    <message>
        <source>What is in the old copy is here.</source>
        <translation>ما في النسخة القديمة موجود هنا.</translation>
    </message>
    <message>
        <source>Later work is missing. Look for the newer copy, and find out who could reach this computer.</source>
        <translation>العمل الأحدث مفقود. ابحث عن النسخة الأحدث، وتبيَّن من كان يستطيع الوصول إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Make room on the disk, then lock and unlock.</source>
        <translation>أفسح مكاناً على القرص، ثم اقفل وافتح.</translation>
    </message>
    <message>
        <source>Parts of the file “{part}” can no longer be read: {pages} in all, between places {first} and {last}.</source>
        <translation>أجزاء من الملف «⁨{part}⁩» لم تعد مقروءة: {pages} في المجموع، بين الموضعين {first} و{last}.</translation>
    </message>
    <message>
        <source>What can be read is not changed.</source>
        <translation>ما يمكن قراءته لم يتغيّر.</translation>
    </message>
    <message>
        <source>The hub cannot start.</source>
        <translation>تعذّر تشغيل الخادم الوسيط.</translation>
    </message>
    <message>
        <source>Look at the settings it was started with.</source>
        <translation>راجع الإعدادات التي شُغّل بها.</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>the system does not allow it</source>
        <translation>النظام لا يسمح بذلك</translation>
    </message>
    <message>
        <source>nothing can be written on this disk</source>
        <translation>لا يمكن الكتابة على هذا القرص</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>إنه مجلد</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the file is too long for this disk</source>
        <translation>الملف أطول مما يتسع له هذا القرص</translation>
    </message>
    <message>
        <source>the disk or stick does not answer as it should</source>
        <translation>القرص أو ذاكرة USB لا يستجيب كما يجب</translation>
    </message>
    <message>
        <source>the system does not take this name</source>
        <translation>النظام لا يقبل هذا الاسم</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>يستخدمه برنامج آخر</translation>
    </message>
    <message>
        <source>there is one of this name already</source>
        <translation>يوجد واحد بهذا الاسم</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>عدد الملفات المفتوحة كبير جداً</translation>
    </message>
    <message>
        <source>nobody takes it</source>
        <translation>لا أحد يتلقاه</translation>
    </message>
    <message>
        <source>the system refuses it</source>
        <translation>النظام يرفض ذلك</translation>
    </message>
    <message>
        <source>Look for it in a backup.</source>
        <translation>ابحث عنه في نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The case “{title}” could not be read.</source>
        <translation>تعذّرت قراءة القضية «⁨{title}⁩».</translation>
    </message>
    <message>
        <source>The title and summary of a case could not be read.</source>
        <translation>تعذّرت قراءة عنوان قضية وملخصها.</translation>
    </message>
    <message>
        <source>What is in the case is there, under “{title}”.</source>
        <translation>ما في القضية موجود تحت «⁨{title}⁩».</translation>
    </message>
    <message>
        <source>The incident “{title}” could not be read.</source>
        <translation>تعذّرت قراءة الحادثة «⁨{title}⁩».</translation>
    </message>
    <message>
        <source>The contact “{title}” could not be read.</source>
        <translation>تعذّرت قراءة جهة الاتصال «⁨{title}⁩».</translation>
    </message>
    <message>
        <source>The message “{title}” could not be read.</source>
        <translation>تعذّرت قراءة الرسالة «⁨{title}⁩».</translation>
    </message>
    <message>
        <source>Compare with a backup.</source>
        <translation>قارن بنسخة احتياطية.</translation>
    </message>
    <message>
        <source>“{title}” was made anew from its history. Its latest changes may be missing.</source>
        <translation>أُعيد صنع «⁨{title}⁩» من سجله. قد تنقصه آخر التغييرات.</translation>
    </message>
    <message>
        <source>Compare it with a backup.</source>
        <translation>قارنه بنسخة احتياطية.</translation>
    </message>
    <message>
        <source>The file “{title}” could not be read whole.</source>
        <translation>تعذّرت قراءة الملف «⁨{title}⁩» كاملاً.</translation>
    </message>
    <message>
        <source>What was written about it is there.</source>
        <translation>ما كُتب عنه موجود.</translation>
    </message>
    <message>
        <source>A part of the history could not be read when the vault was rescued on {day}. Missing changes: {entries}.</source>
        <translation>تعذّرت قراءة جزء من سجل التغييرات عند إنقاذ الخزنة في ⁨{day}⁩. التغييرات الناقصة: {entries}.</translation>
    </message>
    <message>
        <source>Entries without a name could not be read: {count} in all.</source>
        <translation>تعذّرت قراءة قيود بلا اسم، مجموعها: {count}.</translation>
    </message>
    <message>
        <source>Files without a name could not be read whole: {count} in all.</source>
        <translation>تعذّرت قراءة ملفات بلا اسم كاملة، مجموعها: {count}.</translation>
    </message>
    <message>
        <source>Parts of the course “{title}” could not be read.</source>
        <translation>تعذّرت قراءة أجزاء من الدورة «⁨{title}⁩».</translation>
    </message>
    <message>
        <source>Fetch the course again, or import it again.</source>
        <translation>نزّل الدورة من جديد، أو استوردها من جديد.</translation>
    </message>
    <message>
        <source>Parts of courses could not be read.</source>
        <translation>تعذّرت قراءة أجزاء من دورات.</translation>
    </message>
    <message>
        <source>Look through the library. Fetch what is missing, or import it again.</source>
        <translation>تصفّح المكتبة. نزّل ما ينقص، أو استورده من جديد.</translation>
    </message>
    <message>
        <source>What they had led to is there, where it could be read.</source>
        <translation>ما نتج عنها موجود، حيث أمكنت قراءته.</translation>
    </message>
    <message>
        <source>Who changed what, and when, is not known for those changes.</source>
        <translation>لا يُعرف في تلك التغييرات من غيّر وماذا ومتى.</translation>
    </message>
    <message>
        <source>Text that was typed and not yet saved may be missing.</source>
        <translation>قد ينقص نص كُتب ولم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Look at what you wrote last.</source>
        <translation>انظر في آخر ما كتبته.</translation>
    </message>
    <message>
        <source>Keys for the exchange with your organisation could not be read.</source>
        <translation>تعذّرت قراءة مفاتيح التبادل مع منظمتك.</translation>
    </message>
    <message>
        <source>What is in the vault is not touched by this.</source>
        <translation>لا يمسّ ذلك ما في الخزنة.</translation>
    </message>
    <message>
        <source>If an exchange fails, ask for a new invite and join again.</source>
        <translation>إن فشل التبادل فاطلب دعوة جديدة وانضم من جديد.</translation>
    </message>
    <message>
        <source>A part of what was on its way, in or out, could not be read.</source>
        <translation>تعذّرت قراءة جزء مما كان في الطريق، وارداً أو صادراً.</translation>
    </message>
    <message>
        <source>What you had written is there, where it could be read.</source>
        <translation>ما كتبته موجود، حيث أمكنت قراءته.</translation>
    </message>
    <message>
        <source>Look at the page Exchange, and send again what did not arrive.</source>
        <translation>انظر في صفحة التبادل، وأعد إرسال ما لم يصل.</translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <translation>لم يُختر شيء.</translation>
    </message>
    <message>
        <source>Choose at least one thing.</source>
        <translation>اختر عنصراً واحداً على الأقل.</translation>
    </message>
    <message>
        <source>Look at the list again; it may have been taken off already.</source>
        <translation>انظر إلى القائمة مرة أخرى؛ ربما أُزيل من قبل.</translation>
    </message>
    <message>
        <source>Some of it is neither accepted by your organisation nor in a parcel as it is now: {count}.</source>
        <translation>بعضه لم تقبله منظمتك وليس في حزمة بحالته الآن: {count}.</translation>
    </message>
    <message>
        <source>Nothing was taken off.</source>
        <translation>لم يُزل شيء.</translation>
    </message>
    <message>
        <source>Pack again and type the words back, or say for each one that it may go all the same.</source>
        <translation>احزم من جديد واكتب الكلمات مرة أخرى، أو حدّد كل عنصر يجوز أن يُزال مع ذلك.</translation>
    </message>
    <message>
        <source>No parcel was made that these words could belong to.</source>
        <translation>لا توجد حزمة يمكن أن تكون هذه الكلمات لها.</translation>
    </message>
    <message>
        <source>Make the parcel first.</source>
        <translation>أنشئ الحزمة أولاً.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>يوجد ملف بهذا الاسم.</translation>
    </message>
    <message>
        <source>The folder where the parcel should go is not there.</source>
        <translation>المجلد الذي توضع فيه الحزمة غير موجود.</translation>
    </message>
    <message>
        <source>Check that the stick is plugged in, or choose another place.</source>
        <translation>تأكد من أن ذاكرة USB موصولة، أو اختر مكاناً آخر.</translation>
    </message>
    <message>
        <source>Check that the stick is plugged in, and choose the file again.</source>
        <translation>تأكد من أن ذاكرة USB موصولة، واختر الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>The parcel cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة الحزمة: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>This file is not a parcel, or its beginning is damaged.</source>
        <translation>هذا الملف ليس حزمة، أو أن بدايته تالفة.</translation>
    </message>
    <message>
        <source>Choose the file that was made when you packed, or another copy of it.</source>
        <translation>اختر الملف الذي نشأ عند الحزم، أو نسخة أخرى منه.</translation>
    </message>
    <message>
        <source>Nothing here has this name: {id}.</source>
        <translation>لا شيء هنا بهذا الاسم: ⁨{id}⁩.</translation>
    </message>
    <message>
        <source>This is no parcel, or it is not whole.</source>
        <translation>هذه ليست حزمة، أو أنها غير كاملة.</translation>
    </message>
    <message>
        <source>Nothing was taken off. What had come back from it before is here.</source>
        <translation>لم يُزل شيء. وما عاد منها من قبل موجود هنا.</translation>
    </message>
    <message>
        <source>Use another copy of the parcel, or pack again, onto another stick.</source>
        <translation>استخدم نسخة أخرى من الحزمة، أو احزم من جديد على ذاكرة USB أخرى.</translation>
    </message>
    <message>
        <source>The stick or disk did not give back what was written to it.</source>
        <translation>لم تُعِد ذاكرة USB أو القرص ما كُتب عليها.</translation>
    </message>
    <message>
        <source>Nothing was taken off, and no parcel was left there.</source>
        <translation>لم يُزل شيء، ولم تُترك هناك أي حزمة.</translation>
    </message>
    <message>
        <source>Pack again, onto another stick.</source>
        <translation>احزم من جديد على ذاكرة USB أخرى.</translation>
    </message>
    <message>
        <source>The parcel is no longer as it was made.</source>
        <translation>لم تعد الحزمة كما صُنعت.</translation>
    </message>
    <message>
        <source>This parcel says that it was packed in this vault, and it was not.</source>
        <translation>تقول هذه الحزمة إنها حُزمت في هذه الخزنة، وليس الأمر كذلك.</translation>
    </message>
    <message>
        <source>What was here was not changed.</source>
        <translation>لم يتغيّر ما كان هنا.</translation>
    </message>
    <message>
        <source>Do not take it in. Find out who made it.</source>
        <translation>لا تُدخلها. اعرف من صنعها.</translation>
    </message>
    <message>
        <source>A newer Fieldbook made this parcel.</source>
        <translation>أنشأت هذه الحزمة نسخة أحدث من Fieldbook.</translation>
    </message>
    <message>
        <source>Nothing was changed; the parcel is not touched.</source>
        <translation>لم يتغيّر شيء؛ والحزمة لم تُمسّ.</translation>
    </message>
    <message>
        <source>Bring it back with the newer Fieldbook.</source>
        <translation>أعدها بالنسخة الأحدث من Fieldbook.</translation>
    </message>
    <message>
        <source>These words are whole, but belong to another parcel.</source>
        <translation>هذه الكلمات كاملة، لكنها لحزمة أخرى.</translation>
    </message>
    <message>
        <source>Look for the sheet that was written with this parcel. If these are its words, the file is damaged: use another copy of it.</source>
        <translation>ابحث عن الورقة التي كُتبت مع هذه الحزمة. إن كانت هذه كلماتها فالملف تالف: استخدم نسخة أخرى منه.</translation>
    </message>
    <message>
        <source>This parcel was packed in another vault.</source>
        <translation>حُزمت هذه الحزمة في خزنة أخرى.</translation>
    </message>
    <message>
        <source>If you packed it yourself, on the computer that you had before, say so and try again. If somebody gave it to you, do not take it in.</source>
        <translation>إن كنت حزمتها بنفسك على الحاسوب الذي كان لديك من قبل، فحدّد ذلك وحاول مرة أخرى. وإن أعطاك إياها أحد، فلا تقبلها.</translation>
    </message>
</context>
<context>
    <name>guessing</name>
    <message>
        <source>This passphrase is easy to guess.</source>
        <translation>عبارة المرور هذه سهلة التخمين.</translation>
    </message>
    <message>
        <source>“{part}” is among the passwords tried first.</source>
        <translation>«{part}» من كلمات المرور التي تُجرَّب أولاً.</translation>
    </message>
    <message>
        <source>“{part}” is a common word.</source>
        <translation>«{part}» كلمة شائعة.</translation>
    </message>
    <message>
        <source>“{part}” is a common name.</source>
        <translation>«{part}» اسم شائع.</translation>
    </message>
    <message>
        <source>“{part}” is a common word written backwards.</source>
        <translation>«{part}» كلمة شائعة مكتوبة بالعكس.</translation>
    </message>
    <message>
        <source>“{part}” is a common word with signs for letters.</source>
        <translation>«{part}» كلمة شائعة فيها رموز بدل حروف.</translation>
    </message>
    <message>
        <source>“{part}” is a row of keys on the keyboard.</source>
        <translation>«{part}» صف من مفاتيح لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>“{part}” is keys beside each other on the keyboard.</source>
        <translation>«{part}» مفاتيح متجاورة على لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>“{part}” repeats itself.</source>
        <translation>«{part}» فيها تكرار.</translation>
    </message>
    <message>
        <source>“{part}” is a sequence.</source>
        <translation>«{part}» تسلسل.</translation>
    </message>
    <message>
        <source>“{part}” is a year.</source>
        <translation>«{part}» سنة.</translation>
    </message>
    <message>
        <source>“{part}” is a date.</source>
        <translation>«{part}» تاريخ.</translation>
    </message>
    <message>
        <source>Add one or two words; rare words are better.</source>
        <translation>أضف كلمة أو كلمتين؛ الكلمات النادرة أفضل.</translation>
    </message>
    <message>
        <source>Rows of keys are easy to guess.</source>
        <translation>صفوف المفاتيح سهلة التخمين.</translation>
    </message>
    <message>
        <source>What repeats itself is easy to guess.</source>
        <translation>ما يتكرر سهل التخمين.</translation>
    </message>
    <message>
        <source>Letters or figures in their usual order are easy to guess.</source>
        <translation>الحروف أو الأرقام بترتيبها المعتاد سهلة التخمين.</translation>
    </message>
    <message>
        <source>Years are easy to guess.</source>
        <translation>السنوات سهلة التخمين.</translation>
    </message>
    <message>
        <source>Dates are easy to guess.</source>
        <translation>التواريخ سهلة التخمين.</translation>
    </message>
    <message>
        <source>Leave out years and dates that have to do with you.</source>
        <translation>تجنّب السنوات والتواريخ التي تخصّك.</translation>
    </message>
    <message>
        <source>Names are easy to guess.</source>
        <translation>الأسماء سهلة التخمين.</translation>
    </message>
    <message>
        <source>Many people use this passphrase; it is tried first.</source>
        <translation>يستخدم كثيرون عبارة المرور هذه؛ فهي تُجرَّب أولاً.</translation>
    </message>
    <message>
        <source>Use several words that do not belong together.</source>
        <translation>استخدم عدة كلمات لا صلة بينها.</translation>
    </message>
    <message>
        <source>Signs, figures and capital letters are not needed.</source>
        <translation>لا حاجة إلى رموز ولا أرقام ولا حروف كبيرة.</translation>
    </message>
    <message>
        <source>Use words instead of keys that lie beside each other.</source>
        <translation>استخدم كلمات بدل المفاتيح المتجاورة.</translation>
    </message>
    <message>
        <source>Use each word and each sign once.</source>
        <translation>استخدم كل كلمة وكل رمز مرة واحدة.</translation>
    </message>
    <message>
        <source>Leave out letters and figures in their usual order.</source>
        <translation>تجنّب الحروف والأرقام بترتيبها المعتاد.</translation>
    </message>
    <message>
        <source>Leave out years.</source>
        <translation>تجنّب السنوات.</translation>
    </message>
    <message>
        <source>This is like a passphrase that many people use.</source>
        <translation>هذه تشبه عبارة مرور يستخدمها كثيرون.</translation>
    </message>
    <message>
        <source>One word alone is easy to guess.</source>
        <translation>كلمة واحدة وحدها سهلة التخمين.</translation>
    </message>
    <message>
        <source>A capital letter at the beginning does not help much.</source>
        <translation>الحرف الكبير في البداية لا يفيد كثيراً.</translation>
    </message>
    <message>
        <source>Capital letters throughout do not help much.</source>
        <translation>كتابة كل شيء بحروف كبيرة لا تفيد كثيراً.</translation>
    </message>
    <message>
        <source>Words written backwards are hardly harder to guess.</source>
        <translation>الكلمات المكتوبة بالعكس لا تكاد تزيد التخمين صعوبة.</translation>
    </message>
    <message>
        <source>Signs in place of letters, like @ for a, do not help much.</source>
        <translation>الرموز مكان الحروف، مثل @ بدل a، لا تفيد كثيراً.</translation>
    </message>
</context>
</TS>
