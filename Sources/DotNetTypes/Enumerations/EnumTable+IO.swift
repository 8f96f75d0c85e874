extension EnumTable {
    /// Enumerations of files, XML, reflection and threads.
    static let ioEnums: [String] = [
        """
        System.IO.FileMode Int32 - CreateNew=1 Create Open OpenOrCreate Truncate Append
        """,
        """
        System.IO.FileAccess Int32 flags Read=1 Write ReadWrite
        """,
        """
        System.IO.FileShare Int32 flags None Read Write ReadWrite Delete Inheritable=16
        """,
        """
        System.IO.FileAttributes Int32 flags None ReadOnly Hidden System=4 Directory=16 Archive=32 Device=64 \
        Normal=128 Temporary=256 SparseFile=512 ReparsePoint=1024 Compressed=2048 Offline=4096 \
        NotContentIndexed=8192 Encrypted=16384 IntegrityStream=32768 NoScrubData=131072
        """,
        """
        System.IO.SearchOption Int32 - TopDirectoryOnly AllDirectories
        """,
        """
        System.IO.SeekOrigin Int32 - Begin Current End
        """,
        """
        System.Xml.XmlNodeType Int32 - None Element Attribute Text CDATA EntityReference Entity \
        ProcessingInstruction Comment Document DocumentType DocumentFragment Notation Whitespace \
        SignificantWhitespace EndElement EndEntity XmlDeclaration
        """,
        """
        System.Xml.Formatting Int32 - None Indented
        """,
        """
        System.Xml.ConformanceLevel Int32 - Auto Fragment Document
        """,
        """
        System.Xml.NewLineHandling Int32 - Replace Entitize None
        """,
        """
        System.Reflection.BindingFlags Int32 flags Default IgnoreCase DeclaredOnly Instance=4 Static=8 Public=16 \
        NonPublic=32 FlattenHierarchy=64 InvokeMethod=256 CreateInstance=512 GetField=1024 SetField=2048 \
        GetProperty=4096 SetProperty=8192 PutDispProperty=16384 PutRefDispProperty=32768 ExactBinding=65536 \
        SuppressChangeType=131072 OptionalParamBinding=262144 IgnoreReturn=16777216 DoNotWrapExceptions=33554432
        """,
        """
        System.Reflection.MemberTypes Int32 flags Constructor=1 Event Field=4 Method=8 Property=16 TypeInfo=32 \
        Custom=64 NestedType=128 All=191
        """,
        """
        System.Diagnostics.ProcessWindowStyle Int32 - Normal Hidden Minimized Maximized
        """,
        """
        System.Diagnostics.ProcessPriorityClass Int32 - Normal=32 Idle=64 High=128 RealTime=256 \
        BelowNormal=16384 AboveNormal=32768
        """,
        """
        System.Threading.ThreadState Int32 flags Running StopRequested SuspendRequested Background=4 Unstarted=8 \
        Stopped=16 WaitSleepJoin=32 Suspended=64 AbortRequested=128 Aborted=256
        """,
        """
        System.Threading.ThreadPriority Int32 - Lowest BelowNormal Normal AboveNormal Highest
        """,
        """
        System.Threading.ApartmentState Int32 - STA MTA Unknown
        """,
        """
        System.IO.UnixFileMode Int32 flags None OtherExecute OtherWrite OtherRead=4 GroupExecute=8 GroupWrite=16 \
        GroupRead=32 UserExecute=64 UserWrite=128 UserRead=256 StickyBit=512 SetGroup=1024 SetUser=2048
        """,
        """
        System.IO.Compression.CompressionLevel Int32 - Optimal Fastest NoCompression SmallestSize
        """,
        """
        System.IO.Compression.ZipArchiveMode Int32 - Read Create Update
        """,
        """
        System.Data.DbType Int32 - AnsiString Binary Byte Boolean Currency Date DateTime Decimal Double Guid \
        Int16 Int32 Int64 Object SByte Single String Time UInt16 UInt32 UInt64 VarNumeric AnsiStringFixedLength \
        StringFixedLength Xml=25 DateTime2 DateTimeOffset
        """,
        """
        System.Data.CommandType Int32 - Text=1 StoredProcedure=4 TableDirect=512
        """,
        """
        System.ComponentModel.ListSortDirection Int32 - Ascending Descending
        """,
        """
        System.Threading.LazyThreadSafetyMode Int32 - None PublicationOnly ExecutionAndPublication
        """,
        """
        System.Reflection.MethodAttributes Int32 flags MemberAccessMask=7 PrivateScope=0 Private FamANDAssem \
        Assembly Family FamORAssem Public Static=16 Final=32 Virtual=64 HideBySig=128 CheckAccessOnOverride=512 \
        VtableLayoutMask=256 ReuseSlot=0 NewSlot=256 Abstract=1024 SpecialName=2048 PinvokeImpl=8192 \
        UnmanagedExport=8 RTSpecialName=4096 HasSecurity=16384 RequireSecObject=32768 ReservedMask=53248
        """,
        """
        System.Reflection.TypeAttributes Int32 flags VisibilityMask=7 NotPublic=0 Public NestedPublic \
        NestedPrivate NestedFamily NestedAssembly NestedFamANDAssem NestedFamORAssem LayoutMask=24 AutoLayout=0 \
        SequentialLayout=8 ExplicitLayout=16 ClassSemanticsMask=32 Class=0 Interface=32 Abstract=128 Sealed=256 \
        SpecialName=1024 Import=4096 Serializable=8192 WindowsRuntime=16384 StringFormatMask=196608 AnsiClass=0 \
        UnicodeClass=65536 AutoClass=131072 CustomFormatClass=196608 CustomFormatMask=12582912 \
        BeforeFieldInit=1048576 RTSpecialName=2048 HasSecurity=262144 ReservedMask=264192
        """,
    ]
}
