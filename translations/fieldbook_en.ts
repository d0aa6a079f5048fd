<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Ago</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachQueue</name>
    <message numerus="yes">
        <source>%n file(s) not added</source>
        <translation>
            <numerusform>%n file not added</numerusform>
            <numerusform>%n files not added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackWalk</name>
    <message numerus="yes">
        <source>%n thing(s) are back, with their history.</source>
        <translation>
            <numerusform>%n thing is back, with its history.</numerusform>
            <numerusform>%n things are back, with their history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptureSwitch</name>
    <message numerus="yes">
        <source>Fieldbook can be seen in screenshots for %n minute(s) more. Then it is kept out again by itself.</source>
        <translation>
            <numerusform>Fieldbook can be seen in screenshots for %n minute more. Then it is kept out again by itself.</numerusform>
            <numerusform>Fieldbook can be seen in screenshots for %n minutes more. Then it is kept out again by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoosePart</name>
    <message numerus="yes">
        <source>%n thing(s) chosen</source>
        <translation>
            <numerusform>%n thing chosen</numerusform>
            <numerusform>%n things chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n course</numerusform>
            <numerusform>%n courses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentsPart</name>
    <message numerus="yes">
        <source>Packed on {day}: %n thing(s)</source>
        <translation>
            <numerusform>Packed on {day}: %n thing</numerusform>
            <numerusform>Packed on {day}: %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentsStep</name>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n course</numerusform>
            <numerusform>%n courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourseCard</name>
    <message numerus="yes">
        <source>%Ln lesson(s)</source>
        <translation>
            <numerusform>%Ln lesson</numerusform>
            <numerusform>%Ln lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checklist(s)</source>
        <translation>
            <numerusform>%Ln checklist</numerusform>
            <numerusform>%Ln checklists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln form(s)</source>
        <translation>
            <numerusform>%Ln form</numerusform>
            <numerusform>%Ln forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <translation>
            <numerusform>%Ln term</numerusform>
            <numerusform>%Ln terms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustodyCard</name>
    <message numerus="yes">
        <source>and %n more, in Evidence</source>
        <translation>
            <numerusform>and %n more, in Evidence</numerusform>
            <numerusform>and %n more, in Evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DestroyPart</name>
    <message numerus="yes">
        <source>%n thing(s) that you sent or want to send: nobody has accepted them yet. Send them first if you can.</source>
        <translation>
            <numerusform>%n thing that you sent or want to send: nobody has accepted them yet. Send them first if you can.</numerusform>
            <numerusform>%n things that you sent or want to send: nobody has accepted them yet. Send them first if you can.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n course</numerusform>
            <numerusform>%n courses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documentation</name>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n victim(s)</source>
        <translation>
            <numerusform>%n victim</numerusform>
            <numerusform>%n victims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n witness(es)</source>
        <translation>
            <numerusform>%n witness</numerusform>
            <numerusform>%n witnesses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alleged perpetrator(s)</source>
        <translation>
            <numerusform>%n alleged perpetrator</numerusform>
            <numerusform>%n alleged perpetrators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message numerus="yes">
        <source>%n thing(s) sent.</source>
        <translation>
            <numerusform>%n thing sent.</numerusform>
            <numerusform>%n things sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came.</source>
        <translation>
            <numerusform>%n thing came.</numerusform>
            <numerusform>%n things came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of courses fetched.</source>
        <translation>
            <numerusform>%n page of courses fetched.</numerusform>
            <numerusform>%n pages of courses fetched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still wait.</source>
        <translation>
            <numerusform>%n thing still waits.</numerusform>
            <numerusform>%n things still wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message numerus="yes">
        <source>Hold it for %n second(s). Letting go earlier does nothing.</source>
        <translation>
            <numerusform>Hold it for %n second. Letting go earlier does nothing.</numerusform>
            <numerusform>Hold it for %n seconds. Letting go earlier does nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more second(s)</source>
        <translation>
            <numerusform>%n more second</numerusform>
            <numerusform>%n more seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n thing(s) wait for a connection.</source>
        <translation>
            <numerusform>%n thing waits for a connection.</numerusform>
            <numerusform>%n things wait for a connection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to look at</source>
        <translation>
            <numerusform>%n finding to look at</numerusform>
            <numerusform>%n findings to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReportPart</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReportView</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln language(s)</source>
        <translation>
            <numerusform>%Ln language</numerusform>
            <numerusform>%Ln languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out</source>
        <translation>
            <numerusform>%Ln file left out</numerusform>
            <numerusform>%Ln files left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingCard</name>
    <message numerus="yes">
        <source>{question}: empty in %n incident(s)</source>
        <translation>
            <numerusform>{question}: empty in %n incident</numerusform>
            <numerusform>{question}: empty in %n incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OffWalk</name>
    <message numerus="yes">
        <source>%n thing(s) are off this computer. Lock now, so that nothing of them stays in its memory.</source>
        <translation>
            <numerusform>%n thing is off this computer. Lock now, so that nothing of it stays in memory.</numerusform>
            <numerusform>%n things are off this computer. Lock now, so that nothing of them stays in memory.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpensCard</name>
    <message numerus="yes">
        <source>%n passphrase(s)</source>
        <translation>
            <numerusform>%n passphrase</numerusform>
            <numerusform>%n passphrases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passphrase(s) with a key file</source>
        <translation>
            <numerusform>%n passphrase with a key file</numerusform>
            <numerusform>%n passphrases with a key file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more that this vault does not know</source>
        <translation>
            <numerusform>%n more that this vault does not know</numerusform>
            <numerusform>%n more that this vault does not know</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message numerus="yes">
        <source>%Ln words to keep</source>
        <translation>
            <numerusform>%Ln words to keep</numerusform>
            <numerusform>%Ln words to keep</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleRow</name>
    <message numerus="yes">
        <source>Any {need} of these %Ln people together bring the vault back.</source>
        <translation>
            <numerusform>Any {need} of these %Ln people together bring the vault back.</numerusform>
            <numerusform>Any {need} of these %Ln people together bring the vault back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln people together bring the vault back.</source>
        <translation>
            <numerusform>All %Ln people together bring the vault back.</numerusform>
            <numerusform>All %Ln people together bring the vault back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer learn nothing. %Ln share(s) may be lost.</source>
        <translation>
            <numerusform>Fewer learn nothing. %Ln share may be lost.</numerusform>
            <numerusform>Fewer learn nothing. %Ln shares may be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReaderWords</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <translation>
            <numerusform>%Ln term</numerusform>
            <numerusform>%Ln terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left in this part</source>
        <translation>
            <numerusform>%Ln minute left in this part</numerusform>
            <numerusform>%Ln minutes left in this part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadyPart</name>
    <message numerus="yes">
        <source>In the parcel {name}, {size}: %n thing(s). It was read back whole, and its words were typed back.</source>
        <translation>
            <numerusform>In the parcel {name}, {size}: %n thing. It was read back whole, and its words were typed back.</numerusform>
            <numerusform>In the parcel {name}, {size}: %n things. It was read back whole, and its words were typed back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will go from this computer.</source>
        <translation>
            <numerusform>%n thing will go from this computer.</numerusform>
            <numerusform>%n things will go from this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescueReport</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n course</numerusform>
            <numerusform>%n courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be read in their place, and were made anew from their history. Nothing of them is missing.</source>
        <translation>
            <numerusform>%n of them could not be read in their place, and were made anew from their history. Nothing of them is missing.</numerusform>
            <numerusform>%n of them could not be read in their place, and were made anew from their history. Nothing of them is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the list that you can keep has all.</source>
        <translation>
            <numerusform>And %n more; the list that you can keep has all.</numerusform>
            <numerusform>And %n more; the list that you can keep has all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message numerus="yes">
        <source>The whole case, %n incident(s)</source>
        <translation>
            <numerusform>The whole case, %n incident</numerusform>
            <numerusform>The whole case, %n incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretEntry</name>
    <message numerus="yes">
        <source>%Ln more share(s) needed.</source>
        <translation>
            <numerusform>%Ln more share needed.</numerusform>
            <numerusform>%Ln more shares needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudioPage</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message numerus="yes">
        <source>%Ln line(s) unticked</source>
        <translation>
            <numerusform>%Ln line unticked</numerusform>
            <numerusform>%Ln lines unticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TravelOverview</name>
    <message numerus="yes">
        <source>Waiting to be sent: %n thing(s).</source>
        <translation>
            <numerusform>Waiting to be sent: %n thing.</numerusform>
            <numerusform>Waiting to be sent: %n things.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s), such as contacts and drafts, are never sent.</source>
        <translation>
            <numerusform>%n other thing, such as a contact or a draft, is never sent.</numerusform>
            <numerusform>%n other things, such as contacts and drafts, are never sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A parcel of {day} holds %n thing(s).</source>
        <translation>
            <numerusform>A parcel of {day} holds %n thing.</numerusform>
            <numerusform>A parcel of {day} holds %n things.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TravelPage</name>
    <message numerus="yes">
        <source>%n thing(s) still wait.</source>
        <translation>
            <numerusform>%n thing still waits.</numerusform>
            <numerusform>%n things still wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoAsks</name>
    <message numerus="yes">
        <source>With this share and %n more, the vault of {name} opens.</source>
        <translation>
            <numerusform>With this share and %n more, the vault of {name} opens.</numerusform>
            <numerusform>With this share and %n more, the vault of {name} opens.</numerusform>
        </translation>
    </message>
</context>
</TS>
