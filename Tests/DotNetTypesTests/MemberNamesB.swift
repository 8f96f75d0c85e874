/// Names of members in .NET: `type|instance members|static members`.
enum MemberNamesB {
    static let lines = """
        System.Collections.Generic.List[System.Object]|Capacity Count Item Add AddRange AsReadOnly BinarySearch \
        Clear Contains ConvertAll CopyTo EnsureCapacity Exists Find FindAll FindIndex FindLast FindLastIndex \
        ForEach GetEnumerator GetRange Slice IndexOf Insert InsertRange LastIndexOf Remove RemoveAll RemoveAt \
        RemoveRange Reverse Sort ToArray TrimExcess TrueForAll ToString Equals|
        System.Collections.Generic.Dictionary[string,System.Object]|Comparer Count Capacity Keys Values Item Add \
        Clear ContainsKey ContainsValue GetEnumerator GetAlternateLookup TryGetAlternateLookup Remove TryGetValue \
        TryAdd EnsureCapacity TrimExcess ToString Equals|
        System.Collections.Generic.HashSet[string]|Count Capacity Comparer Clear Contains Remove \
        GetAlternateLookup TryGetAlternateLookup GetEnumerator Add TryGetValue UnionWith IntersectWith ExceptWith \
        SymmetricExceptWith IsSubsetOf IsProperSubsetOf IsSupersetOf IsProperSupersetOf Overlaps SetEquals CopyTo \
        RemoveWhere EnsureCapacity TrimExcess ToString Equals|CreateSetComparer
        System.Collections.Generic.Queue[System.Object]|Count Capacity Clear CopyTo Enqueue GetEnumerator Dequeue \
        TryDequeue Peek TryPeek Contains ToArray TrimExcess EnsureCapacity ToString Equals|
        System.Collections.Generic.Stack[System.Object]|Count Capacity Clear Contains CopyTo GetEnumerator \
        TrimExcess Peek TryPeek Pop TryPop Push EnsureCapacity ToArray ToString Equals|
        System.Collections.Generic.SortedDictionary[string,System.Object]|Item Count Comparer Keys Values Add \
        Clear ContainsKey ContainsValue CopyTo GetEnumerator Remove TryGetValue ToString Equals|
        System.Collections.Generic.SortedSet[string]|Count Comparer Min Max Add Remove Clear Contains CopyTo \
        GetEnumerator UnionWith IntersectWith ExceptWith SymmetricExceptWith IsSubsetOf IsProperSubsetOf \
        IsSupersetOf IsProperSupersetOf SetEquals Overlaps RemoveWhere Reverse GetViewBetween TryGetValue \
        ToString Equals|CreateSetComparer
        System.Collections.Generic.LinkedList[System.Object]|Count First Last AddAfter AddBefore AddFirst AddLast \
        Clear Contains CopyTo Find FindLast GetEnumerator Remove RemoveFirst RemoveLast ToString Equals|
        System.Collections.Generic.KeyValuePair[string,System.Object]|Key Value ToString Deconstruct Equals|
        System.Collections.ObjectModel.Collection[System.Object]|Count Item Add Clear CopyTo Contains \
        GetEnumerator IndexOf Insert Remove RemoveAt ToString Equals|
        System.IO.Path|ToString Equals|DirectorySeparatorChar AltDirectorySeparatorChar VolumeSeparatorChar \
        PathSeparator InvalidPathChars ChangeExtension Exists GetDirectoryName GetExtension GetFileName \
        GetFileNameWithoutExtension GetRandomFileName IsPathFullyQualified HasExtension Combine Join TryJoin \
        GetRelativePath TrimEndingDirectorySeparator EndsInDirectorySeparator GetInvalidFileNameChars \
        GetInvalidPathChars GetFullPath GetTempPath GetTempFileName IsPathRooted GetPathRoot
        System.IO.File|ToString Equals|OpenText CreateText AppendText Copy Create Delete Exists Open OpenHandle \
        SetCreationTime SetCreationTimeUtc GetCreationTime GetCreationTimeUtc SetLastAccessTime \
        SetLastAccessTimeUtc GetLastAccessTime GetLastAccessTimeUtc SetLastWriteTime SetLastWriteTimeUtc \
        GetLastWriteTime GetLastWriteTimeUtc GetAttributes SetAttributes GetUnixFileMode SetUnixFileMode OpenRead \
        OpenWrite ReadAllText WriteAllText ReadAllBytes WriteAllBytes AppendAllBytes AppendAllBytesAsync \
        ReadAllLines ReadLines ReadLinesAsync WriteAllLines AppendAllText AppendAllLines Replace Move Encrypt \
        Decrypt ReadAllTextAsync WriteAllTextAsync ReadAllBytesAsync WriteAllBytesAsync ReadAllLinesAsync \
        WriteAllLinesAsync AppendAllTextAsync AppendAllLinesAsync CreateSymbolicLink ResolveLinkTarget
        System.IO.Directory|ToString Equals|GetParent CreateDirectory CreateTempSubdirectory Exists \
        SetCreationTime SetCreationTimeUtc GetCreationTime GetCreationTimeUtc SetLastWriteTime \
        SetLastWriteTimeUtc GetLastWriteTime GetLastWriteTimeUtc SetLastAccessTime SetLastAccessTimeUtc \
        GetLastAccessTime GetLastAccessTimeUtc GetFiles GetDirectories GetFileSystemEntries EnumerateDirectories \
        EnumerateFiles EnumerateFileSystemEntries GetDirectoryRoot GetCurrentDirectory SetCurrentDirectory Move \
        Delete GetLogicalDrives CreateSymbolicLink ResolveLinkTarget
        System.IO.StringReader|Close Peek Read ReadBlock ReadToEnd ReadLine ReadLineAsync ReadToEndAsync \
        ReadBlockAsync ReadAsync Dispose GetLifetimeService InitializeLifetimeService ToString Equals|
        System.IO.StringWriter|Encoding FormatProvider NewLine Close GetStringBuilder Write WriteLine WriteAsync \
        WriteLineAsync FlushAsync ToString Dispose DisposeAsync Flush GetLifetimeService \
        InitializeLifetimeService Equals|
        System.IO.StreamReader|CurrentEncoding BaseStream EndOfStream Close DiscardBufferedData Peek Read \
        ReadToEnd ReadBlock ReadLine ReadLineAsync ReadToEndAsync ReadAsync ReadBlockAsync Dispose \
        GetLifetimeService InitializeLifetimeService ToString Equals|Null
        System.IO.StreamWriter|AutoFlush BaseStream Encoding FormatProvider NewLine Close DisposeAsync Flush \
        Write WriteLine WriteAsync WriteLineAsync FlushAsync Dispose GetLifetimeService InitializeLifetimeService \
        ToString Equals|Null
        System.IO.MemoryStream|CanRead CanSeek CanWrite Capacity Length Position CanTimeout ReadTimeout \
        WriteTimeout Flush FlushAsync GetBuffer TryGetBuffer Read ReadAsync ReadByte CopyTo CopyToAsync Seek \
        SetLength ToArray Write WriteAsync WriteByte WriteTo Dispose Close DisposeAsync BeginRead EndRead \
        ReadExactlyAsync ReadAtLeastAsync BeginWrite EndWrite ReadExactly ReadAtLeast GetLifetimeService \
        InitializeLifetimeService ToString Equals|
        System.Diagnostics.Stopwatch|IsRunning Elapsed ElapsedMilliseconds ElapsedTicks Start Stop Reset Restart \
        ToString Equals|Frequency IsHighResolution StartNew GetElapsedTime GetTimestamp
        cultureinfo|Parent LCID KeyboardLayoutId Name IetfLanguageTag DisplayName NativeName EnglishName \
        TwoLetterISOLanguageName ThreeLetterISOLanguageName ThreeLetterWindowsLanguageName CompareInfo TextInfo \
        IsNeutralCulture CultureTypes NumberFormat DateTimeFormat Calendar OptionalCalendars UseUserOverride \
        IsReadOnly Equals ToString GetFormat ClearCachedData GetConsoleFallbackUICulture Clone|CurrentCulture \
        CurrentUICulture InstalledUICulture DefaultThreadCurrentCulture DefaultThreadCurrentUICulture \
        InvariantCulture CreateSpecificCulture GetCultures ReadOnly GetCultureInfo \
        GetCultureInfoByIetfLanguageTag
        System.Globalization.NumberFormatInfo|CurrencyDecimalDigits CurrencyDecimalSeparator IsReadOnly \
        CurrencyGroupSizes NumberGroupSizes PercentGroupSizes CurrencyGroupSeparator CurrencySymbol NaNSymbol \
        CurrencyNegativePattern NumberNegativePattern PercentPositivePattern PercentNegativePattern \
        NegativeInfinitySymbol NegativeSign NumberDecimalDigits NumberDecimalSeparator NumberGroupSeparator \
        CurrencyPositivePattern PositiveInfinitySymbol PositiveSign PercentDecimalDigits PercentDecimalSeparator \
        PercentGroupSeparator PercentSymbol PerMilleSymbol NativeDigits DigitSubstitution Clone GetFormat \
        ToString Equals|InvariantInfo CurrentInfo GetInstance ReadOnly
        System.Globalization.DateTimeFormatInfo|AMDesignator Calendar DateSeparator FirstDayOfWeek \
        CalendarWeekRule FullDateTimePattern LongDatePattern LongTimePattern MonthDayPattern PMDesignator \
        RFC1123Pattern ShortDatePattern ShortTimePattern SortableDateTimePattern TimeSeparator \
        UniversalSortableDateTimePattern YearMonthPattern AbbreviatedDayNames ShortestDayNames DayNames \
        AbbreviatedMonthNames MonthNames IsReadOnly NativeCalendarName AbbreviatedMonthGenitiveNames \
        MonthGenitiveNames GetFormat Clone GetEra GetEraName GetAbbreviatedEraName GetAbbreviatedDayName \
        GetShortestDayName GetAllDateTimePatterns GetDayName GetAbbreviatedMonthName GetMonthName \
        SetAllDateTimePatterns ToString Equals|InvariantInfo CurrentInfo GetInstance ReadOnly
        System.Globalization.TextInfo|ANSICodePage OEMCodePage MacCodePage EBCDICCodePage LCID CultureName \
        IsReadOnly ListSeparator IsRightToLeft Clone ToLower ToUpper Equals ToString ToTitleCase|ReadOnly
        securestring|Length AppendChar Clear Copy Dispose InsertAt IsReadOnly MakeReadOnly RemoveAt SetAt \
        ToString Equals|
        System.Security.Cryptography.SHA256|HashSize Hash InputBlockSize OutputBlockSize \
        CanTransformMultipleBlocks CanReuseTransform ComputeHash TryComputeHash ComputeHashAsync Dispose Clear \
        TransformBlock TransformFinalBlock Initialize ToString Equals|HashSizeInBits HashSizeInBytes Create \
        HashData TryHashData HashDataAsync
        System.Security.Cryptography.MD5|HashSize Hash InputBlockSize OutputBlockSize CanTransformMultipleBlocks \
        CanReuseTransform ComputeHash TryComputeHash ComputeHashAsync Dispose Clear TransformBlock \
        TransformFinalBlock Initialize ToString Equals|HashSizeInBits HashSizeInBytes Create HashData TryHashData \
        HashDataAsync
        xml|NodeType ParentNode DocumentType Implementation Name LocalName DocumentElement OwnerDocument Schemas \
        XmlResolver NameTable PreserveWhitespace IsReadOnly InnerText InnerXml SchemaInfo BaseURI Value \
        ChildNodes PreviousSibling NextSibling Attributes FirstChild LastChild HasChildNodes NamespaceURI Prefix \
        OuterXml Item PreviousText CloneNode CreateAttribute CreateCDataSection CreateComment CreateDocumentType \
        CreateDocumentFragment CreateElement CreateEntityReference CreateProcessingInstruction \
        CreateXmlDeclaration CreateTextNode CreateSignificantWhitespace CreateNavigator CreateWhitespace \
        GetElementsByTagName GetElementById ImportNode CreateNode ReadNode Load LoadXml Save WriteTo \
        WriteContentTo Validate SelectSingleNode SelectNodes InsertBefore InsertAfter ReplaceChild RemoveChild \
        PrependChild AppendChild Normalize Supports Clone GetEnumerator RemoveAll GetNamespaceOfPrefix \
        GetPrefixOfNamespace ToString Equals|
        System.Xml.XmlElement|Name LocalName NamespaceURI Prefix NodeType ParentNode OwnerDocument IsEmpty \
        Attributes HasAttributes SchemaInfo InnerXml InnerText NextSibling PreviousSibling Value ChildNodes \
        FirstChild LastChild HasChildNodes IsReadOnly OuterXml BaseURI Item PreviousText CloneNode GetAttribute \
        SetAttribute RemoveAttribute GetAttributeNode SetAttributeNode RemoveAttributeNode GetElementsByTagName \
        HasAttribute WriteTo WriteContentTo RemoveAttributeAt RemoveAllAttributes RemoveAll CreateNavigator \
        SelectSingleNode SelectNodes InsertBefore InsertAfter ReplaceChild RemoveChild PrependChild AppendChild \
        Normalize Supports Clone GetEnumerator GetNamespaceOfPrefix GetPrefixOfNamespace ToString Equals|
        System.Xml.XmlNode|Name Value NodeType ParentNode ChildNodes PreviousSibling NextSibling Attributes \
        OwnerDocument FirstChild LastChild HasChildNodes NamespaceURI Prefix LocalName IsReadOnly InnerText \
        OuterXml InnerXml SchemaInfo BaseURI Item PreviousText CreateNavigator SelectSingleNode SelectNodes \
        InsertBefore InsertAfter ReplaceChild RemoveChild PrependChild AppendChild CloneNode Normalize Supports \
        Clone GetEnumerator WriteTo WriteContentTo RemoveAll GetNamespaceOfPrefix GetPrefixOfNamespace ToString \
        Equals|
        System.Xml.XmlAttribute|ParentNode Name LocalName NamespaceURI Prefix NodeType OwnerDocument Value \
        SchemaInfo InnerText Specified OwnerElement InnerXml BaseURI ChildNodes PreviousSibling NextSibling \
        Attributes FirstChild LastChild HasChildNodes IsReadOnly OuterXml Item PreviousText CloneNode \
        InsertBefore InsertAfter ReplaceChild RemoveChild PrependChild AppendChild WriteTo WriteContentTo \
        CreateNavigator SelectSingleNode SelectNodes Normalize Supports Clone GetEnumerator RemoveAll \
        GetNamespaceOfPrefix GetPrefixOfNamespace ToString Equals|
        System.StringComparer|Compare Equals ToString|InvariantCulture InvariantCultureIgnoreCase CurrentCulture \
        CurrentCultureIgnoreCase Ordinal OrdinalIgnoreCase FromComparison Create IsWellKnownOrdinalComparer \
        IsWellKnownCultureAwareComparer
        System.Web.HttpUtility|ToString Equals|ParseQueryString HtmlDecode HtmlEncode HtmlAttributeEncode \
        UrlEncode UrlPathEncode UrlEncodeToBytes UrlEncodeUnicodeToBytes UrlDecode UrlDecodeToBytes \
        UrlEncodeUnicode JavaScriptStringEncode
        System.Net.WebUtility|ToString Equals|HtmlEncode HtmlDecode UrlEncode UrlEncodeToBytes UrlDecode \
        UrlDecodeToBytes
        System.TimeZoneInfo|Id HasIanaId DisplayName StandardName DaylightName BaseUtcOffset \
        SupportsDaylightSavingTime GetAmbiguousTimeOffsets GetUtcOffset IsAmbiguousTime IsDaylightSavingTime \
        IsInvalidTime Equals HasSameRules ToSerializedString ToString GetAdjustmentRules|Local Utc \
        ClearCachedData ConvertTimeBySystemTimeZoneId FindSystemTimeZoneById TryFindSystemTimeZoneById \
        ConvertTime ConvertTimeFromUtc ConvertTimeToUtc FromSerializedString GetSystemTimeZones \
        CreateCustomTimeZone TryConvertIanaIdToWindowsId TryConvertWindowsIdToIanaId
        System.Console|ToString Equals|In InputEncoding OutputEncoding KeyAvailable Out Error IsInputRedirected \
        IsOutputRedirected IsErrorRedirected CursorSize NumberLock CapsLock BackgroundColor ForegroundColor \
        BufferWidth BufferHeight WindowLeft WindowTop WindowWidth WindowHeight LargestWindowWidth \
        LargestWindowHeight CursorVisible CursorLeft CursorTop Title TreatControlCAsInput ReadKey ResetColor \
        SetBufferSize SetWindowPosition SetWindowSize GetCursorPosition Beep MoveBufferArea Clear \
        SetCursorPosition OpenStandardInput OpenStandardOutput OpenStandardError SetIn SetOut SetError Read \
        ReadLine WriteLine Write
        System.GC|ToString Equals|MaxGeneration GetGCMemoryInfo AddMemoryPressure RemoveMemoryPressure \
        GetGeneration Collect CollectionCount KeepAlive WaitForPendingFinalizers SuppressFinalize \
        ReRegisterForFinalize GetTotalMemory GetAllocatedBytesForCurrentThread GetTotalAllocatedBytes \
        RegisterForFullGCNotification CancelFullGCNotification WaitForFullGCApproach WaitForFullGCComplete \
        TryStartNoGCRegion EndNoGCRegion RegisterNoGCRegionCallback AllocateUninitializedArray AllocateArray \
        GetTotalPauseDuration GetConfigurationVariables RefreshMemoryLimit
        System.Linq.Enumerable|ToString Equals|Aggregate Any All Append Prepend Average Cast Chunk Concat \
        Contains AggregateBy CountBy Count TryGetNonEnumeratedCount LongCount DefaultIfEmpty Distinct DistinctBy \
        ElementAt ElementAtOrDefault AsEnumerable Empty Except ExceptBy First FirstOrDefault GroupBy GroupJoin \
        Index InfiniteSequence Intersect IntersectBy Join Last LastOrDefault LeftJoin ToLookup Max MaxBy Min \
        MinBy OfType Order OrderBy OrderDescending OrderByDescending ThenBy ThenByDescending Range Repeat Shuffle \
        Reverse RightJoin Select SelectMany Sequence SequenceEqual Single SingleOrDefault Skip SkipWhile SkipLast \
        Sum Take TakeWhile TakeLast ToArray ToList ToDictionary ToHashSet Union UnionBy Where Zip
        pscredential|UserName Password GetNetworkCredential ToString Equals|GetSymmetricEncryptionKeyDelegate \
        Empty
        psvariable|Name Description Value Visibility Module ModuleName Options Attributes IsValidValue ToString \
        Equals|
        ref|Value ToString Equals|
        System.Management.Automation.ErrorRecord|Exception TargetObject CategoryInfo FullyQualifiedErrorId \
        ErrorDetails InvocationInfo ScriptStackTrace PipelineIterationInfo ToString Equals|
        System.Management.Automation.ErrorCategoryInfo|Category Activity Reason TargetName TargetType GetMessage \
        ToString Equals|
        System.Management.Automation.ErrorDetails|Message RecommendedAction ToString Equals|
        System.Management.Automation.InvocationInfo|MyCommand BoundParameters UnboundArguments ScriptLineNumber \
        OffsetInLine HistoryId ScriptName Line Statement PositionMessage PSScriptRoot PSCommandPath \
        InvocationName PipelineLength PipelinePosition ExpectingInput CommandOrigin DisplayScriptPosition \
        ToString Equals|Create
        WildcardPattern|IsMatch ToWql ToString Equals|Get Escape ContainsWildcardCharacters Unescape
        switch|IsPresent ToBool Equals ToString|Present
        System.ArgumentException|Message ParamName TargetSite Data InnerException HelpLink Source HResult \
        StackTrace GetBaseException ToString Equals|ThrowIfNullOrEmpty ThrowIfNullOrWhiteSpace
        System.ArgumentOutOfRangeException|Message ActualValue ParamName TargetSite Data InnerException HelpLink \
        Source HResult StackTrace GetBaseException ToString Equals|ThrowIfZero ThrowIfNegative \
        ThrowIfNegativeOrZero ThrowIfEqual ThrowIfNotEqual ThrowIfGreaterThan ThrowIfGreaterThanOrEqual \
        ThrowIfLessThan ThrowIfLessThanOrEqual
        System.IO.FileNotFoundException|Message FileName FusionLog TargetSite Data InnerException HelpLink Source \
        HResult StackTrace ToString GetBaseException Equals|
        System.AggregateException|InnerExceptions Message TargetSite Data InnerException HelpLink Source HResult \
        StackTrace GetBaseException Handle Flatten ToString Equals|
        """
}
