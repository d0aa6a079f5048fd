<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Aside</name>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads out of Fieldbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened and nothing was sent. Whoever watches your connection, and the site itself, could see that you visit this address. Open it only where that is safe for you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachQueue</name>
    <message>
        <source>Adding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, as you asked. Nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This file is empty (0 bytes). Perhaps copying it went wrong; look for the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder. Open it and choose the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no longer there. If it was on a stick, plug it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not let you read this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file that can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>أغلق هذا التنبيه</translation>
    </message>
</context>
<context>
    <name>CaseListView</name>
    <message>
        <source>Documentation</source>
        <translation type="unfinished">التوثيق</translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down an incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is documented yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case holds what belongs together: what happened, the people, photos and papers. Begin with one sentence about what happened; everything else can be completed over weeks. It stays on this computer, locked, until you decide to send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New incident in this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down an incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one sentence for each thing that happened. Time, place, people and files can follow later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this case away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation › Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to {organisation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was put away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecklistView</name>
    <message>
        <source>{done} of {of} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Did the people this is about agree that it is sent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, they agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, they did not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can still send it, for example when a life is in danger. {name} will see that they did not agree. Think first of what could happen to them if it became known, and use pseudonyms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} will see that they were not asked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">جهات الاتصال</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep people and organisations here, and how to reach them without harm. Nobody sees this list but you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A removed contact can be brought back right after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>How to reach them safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: ring twice, then write. Never from the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentsModel</name>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentsView</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseCard</name>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{share} % read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language} {size}</source>
        <comment>a language&apos;s code and how much is to fetch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language}, {size}</source>
        <comment>a language and how much is to fetch</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustodyCard</name>
    <message>
        <source>Chain of custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in Evidence</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{whole} of {count} originals unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original untouched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy without metadata made {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <source>For organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this vault the desk of an organisation: it makes the keys, invites people, and opens what they send. A file is written that the hub is started with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the owner file go?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Desk</source>
        <translation type="unfinished">مكتب الاستقبال</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite people, and exchange to receive what they send. Only this desk can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes with the next exchange.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{degrees} N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{degrees} S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{degrees} E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{degrees} W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{latitude}, {longitude}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n incident(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n person(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n file(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n photo(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleged perpetrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n victim(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n witness(es)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n source(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n alleged perpetrator(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} · named “{name}” to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by {organisation} on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored by the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered: the mailbox is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name ends in “{ending}”, but the content is of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name ends in “{ending}”, but the content is: {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera: {camera}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that the camera or a program left in the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentationPage</name>
    <message>
        <source>Documentation</source>
        <translation type="unfinished">التوثيق</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">التبادل</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves this computer, what comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last exchange: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exchange yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses as of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits. What you send to {name} is listed here, with how far it got.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sealed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have joined {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of courses fetched.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still wait.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{up} went up, {down} came down.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fetching</name>
    <message>
        <source>Fetching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on reading and writing meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What came so far is kept; the rest comes when you fetch again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation>اختر هذا المجلد</translation>
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
        <source>There is already a file of this name.</source>
        <translation>يوجد ملف بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <source>Press Save again to replace it, or type another name.</source>
        <translation>اضغط «حفظ» مرة أخرى لاستبداله، أو اكتب اسماً آخر.</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file tells more than its picture, in a form that cannot be taken out. Choose what happens to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo contains a place: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo tells more than it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileTile</name>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {name} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was put away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileView</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">التالي</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original untouched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy without metadata exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Photos and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files go with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>Photos, films, scans, papers. Each file is kept exactly as it is; the original on your disk is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop them here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Search everything {shortcut}</source>
        <translation>ابحث في كل شيء {shortcut}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”. Try one word, or the beginning of a word.</source>
        <translation>لا نتائج عن «{words}». جرّب كلمة واحدة أو بداية كلمة.</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No term has “{words}” in it. Try the beginning of a word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPart</name>
    <message>
        <source>Each change is kept, signed by this computer, so that you can show later when something was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on another computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait for a connection.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No course is on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read} of {of} pages read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you document is listed here, with how far it got.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">فتح</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin in ten seconds, complete it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished">الرسائل</translation>
    </message>
    <message>
        <source>Join an organisation to send and be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with an invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault health</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) when the vault was opened</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unusual when the vault was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked whole on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet checked whole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReasons</name>
    <message>
        <source>These are shortcuts to other places. Only real files are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are no ordinary files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These lie too many folders deep. Move them further up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer could not read these files. The disk or stick may be damaged, or you may lack the right to open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are larger than a course can carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of these files point outside the course. That can be an attack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are locked with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These grow beyond all measure when they are unpacked. That can be an attack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two files of this name; the first was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two files for the same page; the first was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A course cannot show files of this type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These should be text by their names, and are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These should be pictures by their names, and are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These lie beside the folders of the languages, so it is not clear which language they are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are neither a checklist nor a form nor the description of a section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines with title and order are missing at the top of these pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines with title and order do not end with a line of three dashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines with title and order do not begin with a line of three dashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title and order stand in one line; each needs its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words “title” and “index” were translated. They were understood; they should stay in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an entry at the top of these pages that means nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of these pages is not a number; they come last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of these files could not be understood and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words such as “list” or “check” were translated. They were understood; they should stay in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some letters are damaged because the text was saved in another encoding than UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are characters in these pages that are no text; they were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These have no title; the name of the file is shown instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on these pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These sections say nothing of themselves; the name of the folder is shown instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to tick in these checklists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These forms ask nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of these checklists could not be understood and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These forms have questions of an unknown kind; they became lines of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These forms have questions without words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures on these pages are missing from the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures on these pages were not where the page says; they were found elsewhere in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures on these pages are on the Internet. They are not fetched; the page shows their address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links on these pages lead nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links on these pages were not written as they should be; it was clear where they lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links on these pages could run a program or read a file. They were taken out; their words stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are scripts or other active parts on these pages. They were taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of these files have damaged letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of these files do not work on every computer; they were changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of these files is of another type than their names say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These pictures tell where they were taken. Whoever gets the course can read that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language was guessed from the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else was noticed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReportView</name>
    <message>
        <source>Open the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file was taken, and nothing needs to be mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken, and worth mending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The library is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words by which you will know it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence is enough for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words. People whose names matter can be added under People.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was seen, heard or told, as it was told. Say who told it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday 14:40 · 2 May, about 3 pm · May 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North gate of the university, the capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as you would say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as you wrote it. No date was recognised in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood as {moment}. The day is still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood as {moment}. Somebody who reads it later will count from another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood as beginning on {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood as {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentView</name>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files to this incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New incident in this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this incident away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to {organisation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incident was put away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will they do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, document and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also make courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also work at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished">الدعوة</translation>
    </message>
    <message>
        <source>It works once, for 14 days. Whoever has it can join: hand it over in person or by a way you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling the hub…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinCard</name>
    <message>
        <source>Join with an invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation gives you an invite: a long line that begins with FB1. It works once. You can write and read without it; you need it to send and to receive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">انضمام</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished">الدعوة</translation>
    </message>
    <message>
        <source>What may they call you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first name, another name, or nothing.</source>
        <translation type="unfinished"></translation>
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
        <translation>انضمام</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pseudonym is fine. Only the organisation that invited you sees it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {name}</source>
        <translation>اللغة: {name}</translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {name}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People named, and their consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They did not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished">الملفات</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender sees your decision, with its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, if you refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleged perpetrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation type="unfinished">المكتبة</translation>
    </message>
    <message>
        <source>Import a course from a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a course from a zip file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses and documents you can use without a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch chosen ({size})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a zip file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of a course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the zip file of a course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after 20 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished">الرسائل</translation>
    </message>
    <message>
        <source>New message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for advice, training or urgent help. What you write is sealed: only your organisation can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support for advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help with a court case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send when there is a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform>لا جديد</numerusform>
            <numerusform>جديد واحد</numerusform>
            <numerusform>جديدان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديداً</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits and goes with the next exchange.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingCard</name>
    <message>
        <source>What a reader will look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{question}: empty in %n incident(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{question}: still empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>How {name} is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonym of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in your notes: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” can still be read, in the text or in the name of a file. Change it there if nobody should read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person did not agree, and would be read by the real name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pseudonym is written yet; the initials are used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesCard</name>
    <message>
        <source>Names, as they will be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named under People. Names that stand in your text are sent as you wrote them.</source>
        <translation type="unfinished"></translation>
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
        <translation>مكتب الاستقبال</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six words that nobody would guess from knowing you are good. A lost passphrase is a lost vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase, once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two new passphrases are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase is too easy to guess. Take more words.</source>
        <translation type="unfinished"></translation>
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
        <source>Everything you keep here is encrypted on this computer with this passphrase. Write it on paper now, and keep the paper away from the computer. Nobody can send you a new one: without it, what is inside stays closed for ever.</source>
        <translation>كل ما تحفظه هنا مشفّر على هذا الحاسوب بعبارة المرور هذه. اكتبها الآن على ورقة، واحفظ الورقة بعيداً عن الحاسوب. لا أحد يستطيع أن يرسل إليك عبارة جديدة: من دونها يبقى ما في الداخل مغلقاً إلى الأبد.</translation>
    </message>
    <message>
        <source>Drawn at random by this computer, so nobody can guess it from what they know about you.</source>
        <translation>اختارها هذا الحاسوب عشوائياً، فلا يستطيع أحد أن يخمّنها مما يعرفه عنك.</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>عبارة مرور من اختيارك</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>كلمات أخرى</translation>
    </message>
    <message>
        <source>Your passphrase: {words}</source>
        <translation>عبارة مرورك: {words}</translation>
    </message>
    <message>
        <source>Use words drawn at random</source>
        <translation>استخدم كلمات عشوائية</translation>
    </message>
    <message>
        <source>Choose your own instead</source>
        <translation>اختر عبارتك بنفسك</translation>
    </message>
    <message>
        <source>Hard to guess. Six words drawn at random are harder still.</source>
        <translation>يصعب تخمينها. وست كلمات عشوائية أصعب منها.</translation>
    </message>
    <message>
        <source>Too easy to guess. Use more words, and none that belong together.</source>
        <translation>يسهل تخمينها. استخدم كلمات أكثر لا صلة بينها.</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Find in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Name only who matters for what happened. You decide for each person how others will read the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who in this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named to others by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed to be in this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>{name} was taken out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Stop (nothing is lost)</source>
        <translation>أوقف (لن يضيع شيء)</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) unticked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after 20 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderHead</name>
    <message>
        <source>Find in this page (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Next: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
</context>
<context>
    <name>ReaderSide</name>
    <message>
        <source>Library</source>
        <translation type="unfinished">المكتبة</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read} of {of} pages read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is not on this computer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it when you have a connection ({size}). Everything that is here stays readable without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read this form here. Filling it in on this computer comes in a later version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {wanted} version of this page. It is shown in {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left in this part</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <source>That is it.</source>
        <translation>هذه هي.</translation>
    </message>
    <message>
        <source>Not the same yet. Go back to see the words again.</source>
        <translation>ليست مطابقة بعد. ارجع لترى الكلمات من جديد.</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Before you send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send when there is a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>The case officers of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sealed on this computer for {name}. Nobody on the way can read it, not even the relay that passes it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The whole case, %n incident(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {size} in total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to choose: did the people agree?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to choose: what happens to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves with the next exchange, by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for a connection and leaves with the next exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} tells more than its picture, in a form that cannot be taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, or send it with everything that it tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to send yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least one sentence about what happened; then come back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is the organisation itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is documented here is already where it would be sent to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with an invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not joined an organisation yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send something sealed, Fieldbook must know for whom. Ask the organisation for an invite. Everything that you wrote stays here until then.</source>
        <translation type="unfinished"></translation>
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
    <name>SecretLine</name>
    <message>
        <source>Show the passphrase</source>
        <translation>أظهر عبارة المرور</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>أخفِ عبارة المرور</translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves with the next exchange. Given for sending on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given for sending on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished">الإعدادات</translation>
    </message>
    <message>
        <source>Kept inside the vault, never beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock by itself when nothing is touched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Counts from the next time you unlock. Ctrl+L locks at once, in every window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase was changed. The old one opens nothing now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make more room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making room doubles the vault. It takes twice its size on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was read, and everything is as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is the desk now. Lock and unlock to see its pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{room} free of {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked whole on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet checked whole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Content as of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No course fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange with {organisation} to see which courses there are, with their languages and sizes. Or start with the short course that comes with Fieldbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">التبادل</translation>
    </message>
    <message>
        <source>Courses are read here without a connection. They come from an organisation that invites you, or from a folder that somebody gives you. A short course about first steps comes with Fieldbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with an invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No course is here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with “First steps”</source>
        <translation type="unfinished"></translation>
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
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديداً</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpaceStep</name>
    <message>
        <source>How much room?</source>
        <translation>كم من المساحة؟</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>أنشئ الخزنة</translation>
    </message>
    <message>
        <source>The vault takes its full room on the disk from the first day, so that nobody can see from outside how much is in it. It takes twice the size that you choose. You can make it larger later.</source>
        <translation>تشغل الخزنة كامل مساحتها على القرص من اليوم الأول، كي لا يرى أحد من الخارج مقدار ما فيها. وهي تأخذ ضعف الحجم الذي تختاره. ويمكنك تكبيرها لاحقاً.</translation>
    </message>
    <message>
        <source>256 MB: texts, photos, courses</source>
        <translation>256 م.ب: نصوص وصور ودورات</translation>
    </message>
    <message>
        <source>4 GB: video and long recordings too</source>
        <translation>4 غ.ب: ومعها الفيديو والتسجيلات الطويلة</translation>
    </message>
    <message>
        <source>Free on this disk: {size}</source>
        <translation>المتاح على هذا القرص: {size}</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Accepted by {name} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored by the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
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
    <name>StudioPage</name>
    <message>
        <source>Studio</source>
        <translation type="unfinished">الاستوديو</translation>
    </message>
    <message>
        <source>Sign courses and bring them to your readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No course to publish yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder of pages in the library; then it can be published here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses made here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Published as version {version}: {size} were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed since version {version}; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextCard</name>
    <message>
        <source>What they will read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this notice</source>
        <translation>أغلق هذا التنبيه</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
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
        <source>Key file: {name}</source>
        <translation>ملف المفتاح: {name}</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>استخدم ملف مفتاح</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>اختر ملف المفتاح</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds 0 bytes. Often that means that copying it went wrong. Look for the original and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">جارٍ الفتح…</translation>
    </message>
    <message>
        <source>This PDF asks for a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept safe as it is. It cannot be read here without its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the beginning of this long file is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read as what it says it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be damaged, or cut off. It is kept as it came, and can be sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this kind cannot be shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is safe in your vault. It was not opened with any other program, and nothing of it was written outside the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in full size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on screen (the file stays as it is)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewerDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Part</name>
    <message>
        <source>The whole folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Fieldbook made a mistake and stopped what it was doing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, lock, unlock and tell whoever gave you Fieldbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something outside Fieldbook went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is half done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passphrase could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it when asked, or name a file that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the same one twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be read or written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and whether you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words for generated passphrases in this language yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another language for the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are not the ones that were written down. Look at word {position}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare each word with the paper and correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has too little free memory to open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of this vault ask for something that no vault of ours asks for. They are damaged, or somebody changed them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a copy or a backup of the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent or signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock, unlock and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something could not be decrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that came is damaged. It was put aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed while it was being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy of the file, and add the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed text was changed on its way, near line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it again, as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a sealed file, or its beginning is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed file was changed after it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust it. Ask for it again another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed file was made for another key or passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender whom it was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed file was cut short or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file would keep this computer busy for too long, so it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust it unless you know who made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address that files can be sealed for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it was copied whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a key that opens sealed files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These recipients cannot share one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one file for each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub cannot be used now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote is safe on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote is safe on this computer. It waits and will go with the next exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when there is a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers at the hub&apos;s address, but it is not your organisation&apos;s hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again from another network. If it comes back, tell the organisation by another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers does not speak as a hub should. A page that asks for a log-in may be in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent is sent, the rest waits. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange again; it goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub has no room for more now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again tomorrow, or tell the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub no longer accepts this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the organisation for a new invite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub did not accept what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it comes back, a newer Fieldbook may be needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invite was used already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new one. If it was not you who used it, tell the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not know this invite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it was copied whole, or ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation took this invite back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invite is too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new one, and check the date of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole invite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all of it, from FB1 to its last letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invite was made for a newer Fieldbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the newer Fieldbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub has something else in this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not have it, or no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on this computer is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is not whole on the hub yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub has something newer than what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange first, then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is not protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something came that this Fieldbook does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was put aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Fieldbook may be able to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attachment is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter it came with is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file changed while it was being sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that came cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody tried to join with an invite that is not theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were not let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new invite for the person you meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers is not the hub that was started with your owner file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, and the file that the hub was started with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it again from the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that came is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something came that its sender did not sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something came that was meant for somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something came that none of your keys opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large to be sent at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it shorter, or send it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something came from a newer Fieldbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the newer Fieldbook to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt came that the hub did not sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing counts as sent because of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange again. If it comes back, tell the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You belong to an organisation already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not joined an organisation yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with an invite on the page Exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came for a course is not what its publisher signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not taken; what is here stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange again later. If it comes back, tell the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of a course is not on the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course does not exist in this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the languages that are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A course cannot be published under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of courses that came cannot be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub offers an older list of courses than you have seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange again later. If it comes back, tell the organisation: somebody may hold news back from you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of courses that came is not signed by your organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that came is not the one that your organisation signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that came is far larger than it may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of courses that came cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the list of courses is not on the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of courses has not been renewed for a long time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange again. If it stays like this, ask the organisation: somebody may hold news back from you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No course with this name is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange to see the newest list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub was restored from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What might be missing there is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody you write to is no longer on the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that came could not be read and was put aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you expected something, ask the sender to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that was sent to you did not arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange again. If it stays missing, tell the sender: somebody may hold it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something arrived later than what was sent after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different letters carry the same number: somebody&apos;s vault was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the sender by another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is half done; what was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make more room in the vault, or remove courses that you no longer need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault may not be written to where it lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the write protection off, or copy the vault to another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the vault cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the vault, and use a backup for what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Fieldbook wrote this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the newer Fieldbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was erased for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it anew if you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given as another computer&apos;s key is not one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not here. It was erased, or has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange once more, or ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other files are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the file again if you still have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of what was written has a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be read is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may have changed the vault from outside. Use a backup to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry in the history was not written by the computer it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who could reach this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry in the history was changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a backup to compare, and find out who could reach this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry in the history cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a backup for what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Fieldbook wrote an entry in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was kept for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the newer Fieldbook on this computer too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is not what it was when the vault was closed last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old copy may have been put back. Use a backup to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry in the history lost its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that was erased can still be read in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record is not what its history says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it and check what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record has no history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something came from a computer that is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out whose it is before you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something came from a computer that was taken off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who has that computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different entries carry the same number: this vault was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who made the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was dated more than a day in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clocks of your computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it with the search at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field called “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use title, what, when, where, who or account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is still there and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a few words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored file is no longer what came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use it as evidence. Look for the original, or a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” tells more than its picture, and it cannot be taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the file out, or choose to send it with what it tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact is not in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact has no “{field}” of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use name, kind, organisation, role, phone, email, address, safe_way, languages or notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no message of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose advice, training, advocacy, litigation, urgent or other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is not in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this kind of picture tells cannot be taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, or send it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packed file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of what was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is there and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course&apos;s folder or file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page, checklist or form in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds the languages (for example en, fr, ar).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another import has not ended yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are files in this folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written, and nothing overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course was imported anew while it was being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This course is not in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of courses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is not in the course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the contents of the course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has not been fetched yet ({size}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the course in this language when there is a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist has no line {line}; it has {of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of its lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course has no page yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import pages first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This course came from its publisher; only they can publish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import your own copy under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is an organisation&apos;s desk already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is not an organisation&apos;s desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the desk&apos;s vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was decided before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to the sender to explain a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody joined with an invite that was too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new invite for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invite was used a second time by somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person you invited whether the first was theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody joined with an invite that this desk did not make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not in the inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages are answered, not accepted or refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something came from somebody who has not joined here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate or its key cannot be read, or they do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer program wrote this hub&apos;s data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the newer program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds no hub&apos;s data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder belongs to the hub of another owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another folder, or the owner file it was begun with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it with the desk and name it with --owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without TLS the hub may only be reached from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave --plain-http out, or use a loopback address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub&apos;s database or folder cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the addresses and whether they may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault cannot be used as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or use a copy of the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the language of the keyboard and capital letters, and try again. If the vault needs a key file, choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one, or take the one that is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is already in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder where your vault is, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a vault in this folder, or part of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds other files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder, or a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder may not be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or take the write protection off the stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is already open in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to that window, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Fieldbook made this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the vault is damaged or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not delete anything. Use a copy or a backup of the vault, or ask for help to rescue what can still be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of the vault are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back the file “keys” from a copy of this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of a part of the vault is missing: {size} of {expected} are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the vault again from where it came, or use a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not read or write as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the stick or disk, copy the vault to another one, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This disk cannot hold a file this large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller size, or a disk that can hold large files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two copies of the keys was damaged or older. It was written again from the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two copies of the keys is not what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other copy is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock and unlock, so that it is written again. If it comes back, use another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “keys” is older than the vault. Somebody, or a backup program, put an old one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who could reach this computer. A passphrase that you changed since may work again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is older than it was when you used it last. An old copy was put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the old copy is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later work is missing. Look for the newer copy, and find out who could reach this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making room was cut short last time. It is finished now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two parts of the vault were not of equal size. They are again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two parts of the vault are not of equal size yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, then lock and unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the vault can no longer be read: {pages} places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a backup for what is missing, and copy the vault to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault contradicts itself in some places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be read is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a backup, and copy the vault to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the vault cannot be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub cannot start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the settings it was started with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
