extension EnumTable {
    /// Enumerations of networks.
    static let netEnums: [String] = [
        """
        System.Net.SecurityProtocolType Int32 flags SystemDefault Ssl3=48 Tls=192 Tls11=768 Tls12=3072 \
        Tls13=12288
        """,
        """
        System.Net.Sockets.AddressFamily Int32 - Unknown=-1 Unspecified Unix InterNetwork ImpLink Pup Chaos NS \
        Ipx=6 Iso Osi=7 Ecma DataKit Ccitt Sna DecNet DataLink Lat HyperChannel AppleTalk NetBios VoiceView \
        FireFox Banyan=21 Atm InterNetworkV6 Cluster Ieee12844 Irda NetworkDesigners=28 Max Packet=65536 \
        ControllerAreaNetwork
        """,
        """
        System.Net.Sockets.SocketType Int32 - Stream=1 Dgram Raw Rdm Seqpacket Unknown=-1
        """,
        """
        System.Net.Sockets.ProtocolType Int32 - IP IPv6HopByHopOptions=0 Icmp Igmp Ggp IPv4 Tcp=6 Pup=12 Udp=17 \
        Idp=22 IPv6=41 IPv6RoutingHeader=43 IPv6FragmentHeader IPSecEncapsulatingSecurityPayload=50 \
        IPSecAuthenticationHeader IcmpV6=58 IPv6NoNextHeader IPv6DestinationOptions ND=77 Raw=255 Unspecified=0 \
        Ipx=1000 Spx=1256 SpxII Unknown=-1
        """,
        """
        System.Net.HttpStatusCode Int32 - Continue=100 SwitchingProtocols Processing EarlyHints OK=200 Created \
        Accepted NonAuthoritativeInformation NoContent ResetContent PartialContent MultiStatus AlreadyReported \
        IMUsed=226 MultipleChoices=300 Ambiguous=300 MovedPermanently Moved=301 Found Redirect=302 SeeOther \
        RedirectMethod=303 NotModified UseProxy Unused TemporaryRedirect RedirectKeepVerb=307 PermanentRedirect \
        BadRequest=400 Unauthorized PaymentRequired Forbidden NotFound MethodNotAllowed NotAcceptable \
        ProxyAuthenticationRequired RequestTimeout Conflict Gone LengthRequired PreconditionFailed \
        RequestEntityTooLarge RequestUriTooLong UnsupportedMediaType RequestedRangeNotSatisfiable \
        ExpectationFailed MisdirectedRequest=421 UnprocessableEntity UnprocessableContent=422 Locked \
        FailedDependency UpgradeRequired=426 PreconditionRequired=428 TooManyRequests \
        RequestHeaderFieldsTooLarge=431 UnavailableForLegalReasons=451 InternalServerError=500 NotImplemented \
        BadGateway ServiceUnavailable GatewayTimeout HttpVersionNotSupported VariantAlsoNegotiates \
        InsufficientStorage LoopDetected NotExtended=510 NetworkAuthenticationRequired
        """,
        """
        System.Net.NetworkInformation.IPStatus Int32 - Success DestinationNetworkUnreachable=11002 \
        DestinationHostUnreachable DestinationProtocolUnreachable DestinationPortUnreachable \
        DestinationProhibited=11004 NoResources=11006 BadOption HardwareError PacketTooBig TimedOut \
        BadRoute=11012 TtlExpired TtlReassemblyTimeExceeded ParameterProblem SourceQuench BadDestination=11018 \
        DestinationUnreachable=11040 TimeExceeded BadHeader UnrecognizedNextHeader IcmpError \
        DestinationScopeMismatch Unknown=-1
        """,
        """
        System.Net.AuthenticationSchemes Int32 flags None Digest Negotiate Ntlm=4 Basic=8 Anonymous=32768 \
        IntegratedWindowsAuthentication=6
        """,
        """
        System.Net.DecompressionMethods Int32 flags None GZip Deflate Brotli=4 All=-1
        """,
    ]
}
