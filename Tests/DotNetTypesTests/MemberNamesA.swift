/// Names of members in .NET: `type|instance members|static members`.
enum MemberNamesA {
    static let lines = """
        System.Object|ToString Equals|Equals ReferenceEquals
        string|Chars Length CompareTo EndsWith Equals StartsWith Clone CopyTo TryCopyTo ToCharArray ToString \
        GetEnumerator EnumerateRunes GetTypeCode IsNormalized Normalize Insert PadLeft PadRight Remove Replace \
        ReplaceLineEndings Split Substring ToLower ToLowerInvariant ToUpper ToUpperInvariant Trim TrimStart \
        TrimEnd Contains IndexOf IndexOfAny LastIndexOf LastIndexOfAny|Empty Intern IsInterned Compare \
        CompareOrdinal Equals GetHashCode Create Copy IsNullOrEmpty IsNullOrWhiteSpace Concat Format Join
        char|Equals CompareTo ToString GetTypeCode|MaxValue MinValue IsAscii ToString Parse TryParse \
        IsAsciiLetter IsAsciiLetterLower IsAsciiLetterUpper IsAsciiDigit IsAsciiLetterOrDigit IsAsciiHexDigit \
        IsAsciiHexDigitUpper IsAsciiHexDigitLower IsDigit IsBetween IsLetter IsWhiteSpace IsUpper IsLower \
        IsPunctuation IsLetterOrDigit ToUpper ToUpperInvariant ToLower ToLowerInvariant IsControl IsNumber \
        IsSeparator IsSurrogate IsSymbol GetUnicodeCategory GetNumericValue IsHighSurrogate IsLowSurrogate \
        IsSurrogatePair ConvertFromUtf32 ConvertToUtf32
        bool|ToString TryFormat Equals CompareTo GetTypeCode|TrueString FalseString Parse TryParse
        byte|CompareTo Equals ToString TryFormat GetTypeCode|MaxValue MinValue Parse TryParse DivRem \
        LeadingZeroCount PopCount RotateLeft RotateRight TrailingZeroCount IsPow2 Log2 Clamp Max Min Sign \
        CreateChecked CreateSaturating CreateTruncating IsEvenInteger IsOddInteger
        sbyte|CompareTo Equals ToString TryFormat GetTypeCode|MaxValue MinValue Parse TryParse DivRem \
        LeadingZeroCount PopCount RotateLeft RotateRight TrailingZeroCount IsPow2 Log2 Clamp CopySign Max Min \
        Sign Abs CreateChecked CreateSaturating CreateTruncating IsEvenInteger IsNegative IsOddInteger IsPositive \
        MaxMagnitude MinMagnitude
        short|CompareTo Equals ToString TryFormat GetTypeCode|MaxValue MinValue Parse TryParse DivRem \
        LeadingZeroCount PopCount RotateLeft RotateRight TrailingZeroCount IsPow2 Log2 Clamp CopySign Max Min \
        Sign Abs CreateChecked CreateSaturating CreateTruncating IsEvenInteger IsNegative IsOddInteger IsPositive \
        MaxMagnitude MinMagnitude
        ushort|CompareTo Equals ToString TryFormat GetTypeCode|MaxValue MinValue Parse TryParse DivRem \
        LeadingZeroCount PopCount RotateLeft RotateRight TrailingZeroCount IsPow2 Log2 Clamp Max Min Sign \
        CreateChecked CreateSaturating CreateTruncating IsEvenInteger IsOddInteger
        int|CompareTo Equals ToString TryFormat GetTypeCode|MaxValue MinValue BigMul Parse TryParse DivRem \
        LeadingZeroCount PopCount RotateLeft RotateRight TrailingZeroCount IsPow2 Log2 Clamp CopySign Max Min \
        Sign Abs CreateChecked CreateSaturating CreateTruncating IsEvenInteger IsNegative IsOddInteger IsPositive \
        MaxMagnitude MinMagnitude
        uint|CompareTo Equals ToString TryFormat GetTypeCode|MaxValue MinValue BigMul Parse TryParse DivRem \
        LeadingZeroCount PopCount RotateLeft RotateRight TrailingZeroCount IsPow2 Log2 Clamp Max Min Sign \
        CreateChecked CreateSaturating CreateTruncating IsEvenInteger IsOddInteger
        long|CompareTo Equals ToString TryFormat GetTypeCode|MaxValue MinValue BigMul Parse TryParse DivRem \
        LeadingZeroCount PopCount RotateLeft RotateRight TrailingZeroCount IsPow2 Log2 Clamp CopySign Max Min \
        Sign Abs CreateChecked CreateSaturating CreateTruncating IsEvenInteger IsNegative IsOddInteger IsPositive \
        MaxMagnitude MinMagnitude
        ulong|CompareTo Equals ToString TryFormat GetTypeCode|MaxValue MinValue BigMul Parse TryParse DivRem \
        LeadingZeroCount PopCount RotateLeft RotateRight TrailingZeroCount IsPow2 Log2 Clamp Max Min Sign \
        CreateChecked CreateSaturating CreateTruncating IsEvenInteger IsOddInteger
        float|CompareTo Equals ToString TryFormat GetTypeCode|MinValue MaxValue Epsilon NegativeInfinity \
        PositiveInfinity NaN NegativeZero E Pi Tau IsFinite IsInfinity IsNaN IsNegative IsNegativeInfinity \
        IsNormal IsPositiveInfinity IsSubnormal Parse TryParse IsPow2 Log2 Exp ExpM1 Exp2 Exp2M1 Exp10 Exp10M1 \
        Ceiling ConvertToInteger ConvertToIntegerNative Floor Round Truncate Atan2 Atan2Pi BitDecrement \
        BitIncrement FusedMultiplyAdd Ieee754Remainder ILogB Lerp ReciprocalEstimate ReciprocalSqrtEstimate \
        ScaleB Acosh Asinh Atanh Cosh Sinh Tanh Log LogP1 Log10 Log2P1 Log10P1 Clamp ClampNative CopySign Max \
        MaxNative MaxNumber Min MinNative MinNumber Sign Abs CreateChecked CreateSaturating CreateTruncating \
        IsEvenInteger IsInteger IsOddInteger IsPositive IsRealNumber MaxMagnitude MaxMagnitudeNumber MinMagnitude \
        MinMagnitudeNumber MultiplyAddEstimate Pow Cbrt Hypot RootN Sqrt Acos AcosPi Asin AsinPi Atan AtanPi Cos \
        CosPi DegreesToRadians RadiansToDegrees Sin SinCos SinCosPi SinPi Tan TanPi
        double|CompareTo Equals ToString TryFormat GetTypeCode|MinValue MaxValue Epsilon NegativeInfinity \
        PositiveInfinity NaN NegativeZero E Pi Tau IsFinite IsInfinity IsNaN IsNegative IsNegativeInfinity \
        IsNormal IsPositiveInfinity IsSubnormal Parse TryParse IsPow2 Log2 Exp ExpM1 Exp2 Exp2M1 Exp10 Exp10M1 \
        Ceiling ConvertToInteger ConvertToIntegerNative Floor Round Truncate Atan2 Atan2Pi BitDecrement \
        BitIncrement FusedMultiplyAdd Ieee754Remainder ILogB Lerp ReciprocalEstimate ReciprocalSqrtEstimate \
        ScaleB Acosh Asinh Atanh Cosh Sinh Tanh Log LogP1 Log2P1 Log10 Log10P1 Clamp ClampNative CopySign Max \
        MaxNative MaxNumber Min MinNative MinNumber Sign Abs CreateChecked CreateSaturating CreateTruncating \
        IsEvenInteger IsInteger IsOddInteger IsPositive IsRealNumber MaxMagnitude MaxMagnitudeNumber MinMagnitude \
        MinMagnitudeNumber MultiplyAddEstimate Pow Cbrt Hypot RootN Sqrt Acos AcosPi Asin AsinPi Atan AtanPi Cos \
        CosPi DegreesToRadians RadiansToDegrees Sin SinCos SinCosPi SinPi Tan TanPi
        decimal|Scale CompareTo Equals ToString TryFormat GetTypeCode|Zero One MinusOne MaxValue MinValue \
        FromOACurrency ToOACurrency Add Ceiling Compare Divide Equals Floor Parse TryParse GetBits TryGetBits \
        Remainder Multiply Negate Round Subtract ToByte ToSByte ToInt16 ToDouble ToInt32 ToInt64 ToUInt16 \
        ToUInt32 ToUInt64 ToSingle Truncate ConvertToInteger ConvertToIntegerNative Clamp CopySign Max Min Sign \
        Abs CreateChecked CreateSaturating CreateTruncating IsCanonical IsEvenInteger IsInteger IsNegative \
        IsOddInteger IsPositive MaxMagnitude MinMagnitude
        bigint|IsPowerOfTwo IsZero IsOne IsEven Sign Equals CompareTo ToByteArray TryWriteBytes GetByteCount \
        ToString TryFormat GetBitLength|Zero One MinusOne Parse TryParse Compare Abs Add Subtract Multiply Divide \
        Remainder DivRem Negate Log Log10 GreatestCommonDivisor Max Min ModPow Pow LeadingZeroCount PopCount \
        RotateLeft RotateRight TrailingZeroCount IsPow2 Log2 Clamp CopySign CreateChecked CreateSaturating \
        CreateTruncating IsEvenInteger IsNegative IsOddInteger IsPositive MaxMagnitude MinMagnitude
        datetime|Date Day DayOfWeek DayOfYear Hour Kind Millisecond Microsecond Nanosecond Minute Month Second \
        Ticks TimeOfDay Year Add AddDays AddHours AddMilliseconds AddMicroseconds AddMinutes AddMonths AddSeconds \
        AddTicks AddYears CompareTo Equals IsDaylightSavingTime ToBinary Subtract ToOADate ToFileTime \
        ToFileTimeUtc ToLocalTime ToLongDateString ToLongTimeString ToShortDateString ToShortTimeString ToString \
        TryFormat ToUniversalTime Deconstruct GetDateTimeFormats GetTypeCode|Now Today UtcNow MinValue MaxValue \
        UnixEpoch Compare DaysInMonth Equals FromBinary FromFileTime FromFileTimeUtc FromOADate SpecifyKind \
        IsLeapYear Parse ParseExact TryParse TryParseExact
        System.DateTimeOffset|DateTime UtcDateTime LocalDateTime Date Day DayOfWeek DayOfYear Hour Millisecond \
        Microsecond Nanosecond Minute Month Offset TotalOffsetMinutes Second Ticks UtcTicks TimeOfDay Year \
        ToOffset Add AddDays AddHours AddMilliseconds AddMicroseconds AddMinutes AddMonths AddSeconds AddTicks \
        AddYears CompareTo Equals EqualsExact Subtract ToFileTime ToUnixTimeSeconds ToUnixTimeMilliseconds \
        ToLocalTime ToString TryFormat ToUniversalTime Deconstruct|UtcNow Now MinValue MaxValue UnixEpoch Compare \
        Equals FromFileTime FromUnixTimeSeconds FromUnixTimeMilliseconds Parse ParseExact TryParse TryParseExact
        timespan|Ticks Days Hours Milliseconds Microseconds Nanoseconds Minutes Seconds TotalDays TotalHours \
        TotalMilliseconds TotalMicroseconds TotalNanoseconds TotalMinutes TotalSeconds Add CompareTo Duration \
        Equals Negate Subtract Multiply Divide ToString TryFormat|Zero MaxValue MinValue NanosecondsPerTick \
        TicksPerMicrosecond TicksPerMillisecond TicksPerSecond TicksPerMinute TicksPerHour TicksPerDay \
        MicrosecondsPerMillisecond MicrosecondsPerSecond MicrosecondsPerMinute MicrosecondsPerHour \
        MicrosecondsPerDay MillisecondsPerSecond MillisecondsPerMinute MillisecondsPerHour MillisecondsPerDay \
        SecondsPerMinute SecondsPerHour SecondsPerDay MinutesPerHour MinutesPerDay HoursPerDay Compare FromDays \
        Equals FromHours FromMinutes FromSeconds FromMilliseconds FromMicroseconds FromTicks Parse ParseExact \
        TryParse TryParseExact
        guid|Variant Version ToByteArray TryWriteBytes Equals CompareTo ToString TryFormat|AllBitsSet Empty \
        CreateVersion7 Parse TryParse ParseExact TryParseExact NewGuid
        uri|AbsolutePath AbsoluteUri LocalPath Authority HostNameType IsDefaultPort IsFile IsLoopback \
        PathAndQuery Segments IsUnc Host Port Query Fragment Scheme OriginalString DnsSafeHost IdnHost \
        IsAbsoluteUri UserEscaped UserInfo GetLeftPart ToString TryFormat Equals MakeRelativeUri MakeRelative \
        GetComponents IsWellFormedOriginalString IsBaseOf|UriSchemeFile UriSchemeFtp UriSchemeSftp UriSchemeFtps \
        UriSchemeGopher UriSchemeHttp UriSchemeHttps UriSchemeWs UriSchemeWss UriSchemeMailto UriSchemeNews \
        UriSchemeNntp UriSchemeSsh UriSchemeTelnet UriSchemeNetTcp UriSchemeNetPipe SchemeDelimiter CheckHostName \
        HexEscape HexUnescape IsHexEncoding CheckSchemeName IsHexDigit FromHex TryCreate Compare \
        IsWellFormedUriString UnescapeDataString TryUnescapeDataString EscapeUriString EscapeDataString \
        TryEscapeDataString
        version|Major Minor Build Revision MajorRevision MinorRevision Clone CompareTo Equals ToString \
        TryFormat|Parse TryParse
        semver|Major Minor Patch PreReleaseLabel BuildLabel ToString CompareTo Equals|Parse TryParse Compare
        System.Math|ToString Equals|E PI Tau Acos Acosh Asin Asinh Atan Atanh Atan2 Cbrt Ceiling Cos Cosh Exp \
        Floor FusedMultiplyAdd Log Log2 Log10 Pow Sin SinCos Sinh Sqrt Tan Tanh Abs BigMul BitDecrement \
        BitIncrement CopySign DivRem Clamp IEEERemainder ILogB Max MaxMagnitude Min MinMagnitude \
        ReciprocalEstimate ReciprocalSqrtEstimate Round Sign Truncate ScaleB
        System.Convert|ToString Equals|DBNull GetTypeCode IsDBNull ChangeType ToBoolean ToChar ToSByte ToByte \
        ToInt16 ToUInt16 ToInt32 ToUInt32 ToInt64 ToUInt64 ToSingle ToDouble ToDecimal ToDateTime ToString \
        ToBase64String ToBase64CharArray TryToBase64Chars FromBase64String TryFromBase64String TryFromBase64Chars \
        FromBase64CharArray FromHexString ToHexString TryToHexString ToHexStringLower TryToHexStringLower
        System.Environment|ToString Equals|CurrentManagedThreadId ExitCode ProcessorCount IsPrivilegedProcess \
        HasShutdownStarted CommandLine CurrentDirectory ProcessId ProcessPath Is64BitProcess \
        Is64BitOperatingSystem NewLine OSVersion StackTrace SystemPageSize TickCount UserInteractive \
        SystemDirectory UserDomainName CpuUsage TickCount64 MachineName UserName WorkingSet Version Exit FailFast \
        GetEnvironmentVariable GetEnvironmentVariables SetEnvironmentVariable GetCommandLineArgs \
        ExpandEnvironmentVariables GetFolderPath GetLogicalDrives
        array|Length LongLength Rank SyncRoot IsReadOnly IsFixedSize IsSynchronized Initialize GetLength \
        GetUpperBound GetLowerBound GetValue SetValue GetLongLength Clone CopyTo GetEnumerator ToString \
        Equals|MaxLength AsReadOnly Resize CreateInstance CreateInstanceFromArrayType Copy ConstrainedCopy Clear \
        BinarySearch ConvertAll Empty Exists Fill Find FindAll FindIndex FindLast FindLastIndex ForEach IndexOf \
        LastIndexOf Reverse Sort TrueForAll
        System.Random|Next NextInt64 NextSingle NextDouble NextBytes GetItems Shuffle GetString GetHexString \
        ToString Equals|Shared
        System.BitConverter|ToString Equals|IsLittleEndian GetBytes TryWriteBytes ToChar ToInt16 ToInt32 ToInt64 \
        ToInt128 ToUInt16 ToUInt32 ToUInt64 ToUInt128 ToHalf ToSingle ToDouble ToString ToBoolean \
        DoubleToInt64Bits Int64BitsToDouble SingleToInt32Bits Int32BitsToSingle HalfToInt16Bits Int16BitsToHalf \
        DoubleToUInt64Bits UInt64BitsToDouble SingleToUInt32Bits UInt32BitsToSingle HalfToUInt16Bits \
        UInt16BitsToHalf
        System.Enum|HasFlag Equals CompareTo ToString GetTypeCode|GetName GetNames GetUnderlyingType GetValues \
        GetValuesAsUnderlyingType IsDefined Parse TryParse Format TryFormat ToObject
        type|MemberType Namespace AssemblyQualifiedName FullName Assembly Module IsInterface IsNested \
        DeclaringType DeclaringMethod ReflectedType UnderlyingSystemType IsTypeDefinition IsArray IsByRef \
        IsPointer IsConstructedGenericType IsGenericParameter IsGenericTypeParameter IsGenericMethodParameter \
        IsGenericType IsGenericTypeDefinition IsSZArray IsVariableBoundArray IsByRefLike IsFunctionPointer \
        IsUnmanagedFunctionPointer HasElementType GenericTypeArguments GenericParameterPosition \
        GenericParameterAttributes Attributes IsAbstract IsImport IsSealed IsSpecialName IsClass IsNestedAssembly \
        IsNestedFamANDAssem IsNestedFamily IsNestedFamORAssem IsNestedPrivate IsNestedPublic IsNotPublic IsPublic \
        IsAutoLayout IsExplicitLayout IsLayoutSequential IsAnsiClass IsAutoClass IsUnicodeClass IsCOMObject \
        IsContextful IsEnum IsMarshalByRef IsPrimitive IsValueType IsSignatureType IsSecurityCritical \
        IsSecuritySafeCritical IsSecurityTransparent StructLayoutAttribute TypeInitializer TypeHandle GUID \
        BaseType IsSerializable ContainsGenericParameters IsVisible Name CustomAttributes IsCollectible \
        MetadataToken GetElementType GetArrayRank GetGenericTypeDefinition GetGenericArguments \
        GetOptionalCustomModifiers GetRequiredCustomModifiers GetGenericParameterConstraints IsAssignableTo \
        GetConstructor GetConstructors GetEvent GetEvents GetField GetFields GetFunctionPointerCallingConventions \
        GetFunctionPointerReturnType GetFunctionPointerParameterTypes GetMember GetMembers \
        GetMemberWithSameMetadataDefinitionAs GetMethod GetMethods GetNestedType GetNestedTypes GetProperty \
        GetProperties GetDefaultMembers InvokeMember GetInterface GetInterfaces GetInterfaceMap IsInstanceOfType \
        IsEquivalentTo GetEnumUnderlyingType GetEnumValues GetEnumValuesAsUnderlyingType MakeArrayType \
        MakeByRefType MakeGenericType MakePointerType ToString Equals IsEnumDefined GetEnumName GetEnumNames \
        FindInterfaces FindMembers IsSubclassOf IsAssignableFrom HasSameMetadataDefinitionAs IsDefined \
        GetCustomAttributes GetCustomAttributesData|DefaultBinder Delimiter EmptyTypes Missing FilterAttribute \
        FilterName FilterNameIgnoreCase GetType GetTypeFromHandle GetTypeHandle GetTypeArray GetTypeCode \
        GetTypeFromCLSID GetTypeFromProgID MakeGenericSignatureType MakeGenericMethodParameter \
        ReflectionOnlyGetType
        System.Exception|TargetSite Message Data InnerException HelpLink Source HResult StackTrace \
        GetBaseException ToString Equals|
        ipaddress|AddressFamily ScopeId IsIPv6Multicast IsIPv6LinkLocal IsIPv6SiteLocal IsIPv6Teredo \
        IsIPv6UniqueLocal IsIPv4MappedToIPv6 Address TryWriteBytes GetAddressBytes ToString TryFormat Equals \
        MapToIPv6 MapToIPv4|Any Loopback Broadcast None IPv6Any IPv6Loopback IPv6None IsValid IsValidUtf8 \
        TryParse Parse HostToNetworkOrder NetworkToHostOrder IsLoopback
        System.Net.NetworkCredential|UserName Password SecurePassword Domain GetCredential ToString Equals|
        mailaddress|DisplayName User Host Address ToString Equals|TryCreate
        System.Text.StringBuilder|Capacity MaxCapacity Length Chars EnsureCapacity ToString Clear GetChunks \
        Append AppendLine CopyTo Insert Remove AppendJoin AppendFormat Replace Equals|
        System.Text.Encoding|Preamble BodyName EncodingName HeaderName WebName WindowsCodePage IsBrowserDisplay \
        IsBrowserSave IsMailNewsDisplay IsMailNewsSave IsSingleByte EncoderFallback DecoderFallback IsReadOnly \
        CodePage GetPreamble Clone GetByteCount GetBytes TryGetBytes GetCharCount GetChars TryGetChars GetString \
        IsAlwaysNormalized GetDecoder GetEncoder GetMaxByteCount GetMaxCharCount Equals ToString|Default ASCII \
        Latin1 Unicode BigEndianUnicode UTF7 UTF8 UTF32 Convert RegisterProvider GetEncoding GetEncodings \
        CreateTranscodingStream
        regex|Options RightToLeft MatchTimeout ToString GetGroupNames GetGroupNumbers GroupNameFromNumber \
        GroupNumberFromName Count IsMatch Match Matches Replace Split EnumerateMatches EnumerateSplits \
        Equals|CacheSize InfiniteMatchTimeout CompileToAssembly Escape Unescape Count IsMatch Match Matches \
        Replace Split EnumerateMatches EnumerateSplits
        System.Text.RegularExpressions.Match|Groups Success Name Captures Index Length Value ValueSpan NextMatch \
        Result ToString Equals|Empty Synchronized
        System.Text.RegularExpressions.Group|Success Name Captures Index Length Value ValueSpan ToString \
        Equals|Synchronized
        System.Text.RegularExpressions.MatchCollection|IsReadOnly Count Item IsSynchronized SyncRoot \
        GetEnumerator CopyTo ToString Equals|
        System.Collections.ArrayList|Capacity Count IsFixedSize IsReadOnly IsSynchronized SyncRoot Item Add \
        AddRange BinarySearch Clear Clone Contains CopyTo GetEnumerator IndexOf Insert InsertRange LastIndexOf \
        Remove RemoveAt RemoveRange Reverse SetRange GetRange Sort ToArray TrimToSize ToString Equals|Adapter \
        FixedSize ReadOnly Repeat Synchronized
        hashtable|Item IsReadOnly IsFixedSize IsSynchronized Keys Values SyncRoot Count Add Clear Clone Contains \
        ContainsKey ContainsValue CopyTo GetEnumerator Remove ToString Equals|Synchronized
        System.Collections.Queue|Count IsSynchronized SyncRoot Clone Clear CopyTo Enqueue GetEnumerator Dequeue \
        Peek Contains ToArray TrimToSize ToString Equals|Synchronized
        System.Collections.Stack|Count IsSynchronized SyncRoot Clear Clone Contains CopyTo GetEnumerator Peek Pop \
        Push ToArray ToString Equals|Synchronized
        System.Collections.SortedList|Capacity Count Keys Values IsReadOnly IsFixedSize IsSynchronized SyncRoot \
        Item Add Clear Clone Contains ContainsKey ContainsValue CopyTo GetByIndex GetEnumerator GetKey GetKeyList \
        GetValueList IndexOfKey IndexOfValue RemoveAt Remove SetByIndex TrimToSize ToString Equals|Synchronized
        ordered|Count IsReadOnly Keys Item Values Add Clear AsReadOnly Contains CopyTo Insert RemoveAt Remove \
        GetEnumerator ToString Equals|
        System.Collections.DictionaryEntry|Key Value Deconstruct ToString Equals|
        System.Collections.BitArray|Item Length Count SyncRoot IsSynchronized IsReadOnly Get Set SetAll And Or \
        Xor Not RightShift LeftShift CopyTo HasAllSet HasAnySet Clone GetEnumerator ToString Equals|
        """
}
