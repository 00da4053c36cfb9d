<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc" xmlns:se="http://www.opengis.net/se" version="1.1.0">
<NamedLayer><se:Name>legacy</se:Name><UserStyle><se:Name>legacy</se:Name><se:FeatureTypeStyle>
<se:Rule><se:Name>legacy</se:Name><se:Description><se:Title>{legacy}</se:Title></se:Description><se:PolygonSymbolizer><se:Fill><se:SvgParameter name="fill">#8c6ea0</se:SvgParameter><se:SvgParameter name="fill-opacity">0.35</se:SvgParameter></se:Fill><se:Stroke><se:SvgParameter name="stroke">#563a6e</se:SvgParameter><se:SvgParameter name="stroke-width">1.79</se:SvgParameter></se:Stroke></se:PolygonSymbolizer></se:Rule>
</se:FeatureTypeStyle></UserStyle></NamedLayer>
</StyledLayerDescriptor>
