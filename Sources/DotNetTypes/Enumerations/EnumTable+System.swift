extension EnumTable {
    /// Enumerations of `System`.
    static let systemEnums: [String] = [
        """
        System.StringComparison Int32 - CurrentCulture CurrentCultureIgnoreCase InvariantCulture \
        InvariantCultureIgnoreCase Ordinal OrdinalIgnoreCase
        """,
        """
        System.StringSplitOptions Int32 flags None RemoveEmptyEntries TrimEntries
        """,
        """
        System.MidpointRounding Int32 - ToEven AwayFromZero ToZero ToNegativeInfinity ToPositiveInfinity
        """,
        """
        System.UriKind Int32 - RelativeOrAbsolute Absolute Relative
        """,
        """
        System.UriPartial Int32 - Scheme Authority Path Query
        """,
        """
        System.UriHostNameType Int32 - Unknown Basic Dns IPv4 IPv6
        """,
        """
        System.UriComponents Int32 flags Scheme=1 UserInfo Host=4 Port=8 Path=16 Query=32 Fragment=64 \
        StrongPort=128 NormalizedHost=256 KeepDelimiter=1073741824 SerializationInfoString=-2147483648 \
        AbsoluteUri=127 HostAndPort=132 StrongAuthority=134 SchemeAndServer=13 HttpRequestUrl=61 PathAndQuery=48
        """,
        """
        System.UriFormat Int32 - UriEscaped=1 Unescaped SafeUnescaped
        """,
        """
        System.Environment+SpecialFolder Int32 - ApplicationData=26 CommonApplicationData=35 \
        LocalApplicationData=28 Cookies=33 Desktop=0 Favorites=6 History=34 InternetCache=32 Programs=2 \
        MyComputer=17 MyMusic=13 MyPictures=39 MyVideos=14 Recent=8 SendTo StartMenu=11 Startup=7 System=37 \
        Templates=21 DesktopDirectory=16 Personal=5 MyDocuments=5 ProgramFiles=38 CommonProgramFiles=43 \
        AdminTools=48 CDBurning=59 CommonAdminTools=47 CommonDocuments=46 CommonMusic=53 CommonOemLinks=58 \
        CommonPictures=54 CommonStartMenu=22 CommonPrograms CommonStartup CommonDesktopDirectory \
        CommonTemplates=45 CommonVideos=55 Fonts=20 NetworkShortcuts=19 PrinterShortcuts=27 UserProfile=40 \
        CommonProgramFilesX86=44 ProgramFilesX86=42 Resources=56 LocalizedResources SystemX86=41 Windows=36
        """,
        """
        System.EnvironmentVariableTarget Int32 - Process User Machine
        """,
        """
        System.PlatformID Int32 - Win32S Win32Windows Win32NT WinCE Unix Xbox MacOSX Other
        """,
        """
        System.TypeCode Int32 - Empty Object DBNull Boolean Char SByte Byte Int16 UInt16 Int32 UInt32 Int64 \
        UInt64 Single Double Decimal DateTime String=18
        """,
        """
        System.ConsoleKey Int32 - None Backspace=8 Tab Clear=12 Enter Pause=19 Escape=27 Spacebar=32 PageUp \
        PageDown End Home LeftArrow UpArrow RightArrow DownArrow Select Print Execute PrintScreen Insert Delete \
        Help D0 D1 D2 D3 D4 D5 D6 D7 D8 D9 A=65 B C D E F G H I J K L M N O P Q R S T U V W X Y Z LeftWindows \
        RightWindows Applications Sleep=95 NumPad0 NumPad1 NumPad2 NumPad3 NumPad4 NumPad5 NumPad6 NumPad7 \
        NumPad8 NumPad9 Multiply Add Separator Subtract Decimal Divide F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 F12 \
        F13 F14 F15 F16 F17 F18 F19 F20 F21 F22 F23 F24 BrowserBack=166 BrowserForward BrowserRefresh \
        BrowserStop BrowserSearch BrowserFavorites BrowserHome VolumeMute VolumeDown VolumeUp MediaNext \
        MediaPrevious MediaStop MediaPlay LaunchMail LaunchMediaSelect LaunchApp1 LaunchApp2 Oem1=186 OemPlus \
        OemComma OemMinus OemPeriod Oem2 Oem3 Oem4=219 Oem5 Oem6 Oem7 Oem8 Oem102=226 Process=229 Packet=231 \
        Attention=246 CrSel ExSel EraseEndOfFile Play Zoom NoName Pa1 OemClear
        """,
        """
        System.ConsoleModifiers Int32 flags None Alt Shift Control=4
        """,
        """
        System.Base64FormattingOptions Int32 flags None InsertLineBreaks
        """,
        """
        System.AttributeTargets Int32 flags Assembly=1 Module Class=4 Struct=8 Enum=16 Constructor=32 Method=64 \
        Property=128 Field=256 Event=512 Interface=1024 Parameter=2048 Delegate=4096 ReturnValue=8192 \
        GenericParameter=16384 All=32767
        """,
        """
        System.ServiceProcess.ServiceControllerStatus Int32 - Stopped=1 StartPending StopPending Running \
        ContinuePending PausePending Paused
        """,
        """
        System.DayOfWeek Int32 - Sunday Monday Tuesday Wednesday Thursday Friday Saturday
        """,
        """
        System.DateTimeKind Int32 - Unspecified Utc Local
        """,
        """
        System.GCCollectionMode Int32 - Default Forced Optimized Aggressive
        """,
        """
        System.ConsoleColor Int32 - Black DarkBlue DarkGreen DarkCyan DarkRed DarkMagenta DarkYellow Gray \
        DarkGray Blue Green Cyan Red Magenta Yellow White
        """,
        """
        System.ConsoleSpecialKey Int32 - ControlC ControlBreak
        """,
    ]
}
